using System.Collections.Immutable;
using WordAddin.Writing.Languages;

namespace WordAddin.Writing.Rules;

/// <summary>
/// The page beside a rule's class: a head of <c>key: value</c> lines between <c>---</c> lines, then prose and examples.
/// It is the only place for a rule's texts; tests run the examples, the pane and the command line show the same page.
/// </summary>
public sealed class RulePage
{
    private readonly ImmutableDictionary<string, string> head;

    private RulePage(ImmutableDictionary<string, string> head, string body)
    {
        this.head = head;
        Body = body;
        Id = this["id"];
        Title = new BilingualText(this["title"], this["titleEn"]);
        Severity = Enum.Parse<Severity>(this["severity"], ignoreCase: true);
        Basis = this["basis"];
    }

    public string Id { get; }

    public BilingualText Title { get; }

    public Severity Severity { get; }

    /// <summary>The clause or custom the rule rests on, in Chinese as the standards are.</summary>
    public string Basis { get; }

    /// <summary>Markdown after the head: why, then fenced examples (<c>bad</c>, <c>fixed</c>, <c>good</c>).</summary>
    public string Body { get; }

    private string this[string key] =>
        head.TryGetValue(key, out var value) && value.Length > 0
            ? value
            : throw new FormatException($"The page of rule '{head.GetValueOrDefault("id")}' lacks '{key}'.");

    /// <summary>Reads the page embedded beside <paramref name="rule"/>.</summary>
    internal static RulePage For(Type rule)
    {
        const string root = "WordAddin.Writing.";
        var name = rule.FullName![root.Length..].Replace('.', '/') + ".md";
        using var stream = rule.Assembly.GetManifestResourceStream(name)
            ?? throw new FormatException($"{rule.Name} has no page: {name} is missing.");
        using var reader = new StreamReader(stream);
        return Parse(reader.ReadToEnd());
    }

    internal static RulePage Parse(string page)
    {
        var lines = page.ReplaceLineEndings("\n").Split('\n');
        var end = Array.IndexOf(lines, "---", 1);
        if (lines[0] != "---" || end < 0)
            throw new FormatException("A rule page starts with a head between two '---' lines.");
        var values = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var line in lines[1..end])
        {
            var colon = line.IndexOf(": ", StringComparison.Ordinal);
            if (colon < 0)
                throw new FormatException($"'{line}' is not of the form 'key: value'.");
            values.Add(line[..colon], line[(colon + 2)..].Trim());
        }

        return new RulePage(values.ToImmutable(), string.Join('\n', lines[(end + 1)..]).Trim());
    }

    /// <summary>The severity of a variant of the message; most variants share the page's.</summary>
    internal Severity SeverityOf(string variant) =>
        head.TryGetValue($"severity.{variant}", out var own) ? Enum.Parse<Severity>(own, ignoreCase: true) : Severity;

    internal string Message(string variant, ImmutableArray<(string Name, string Value)> arguments, Language language)
    {
        var key = language == Language.English ? "messageEn" : "message";
        var message = this[variant.Length == 0 ? key : $"{key}.{variant}"];
        foreach (var (name, value) in arguments)
            message = message.Replace($"{{{name}}}", value, StringComparison.Ordinal);
        return message;
    }
}
