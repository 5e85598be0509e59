using System.Collections.Immutable;
using System.Text.RegularExpressions;
using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Rules;

namespace WordAddin.Writing.Tests.Rules;

/// <summary>
/// A fenced example of a rule page. <c>bad</c> holds text with <c>[[…]]</c> around every span that must be reported
/// (<c>bad document</c> and <c>bad section</c> expect one finding of that scope); <c>fixed</c> is that text
/// after every fix; <c>good</c> must stay silent. With <c>formatted</c> behind the kind the document and each line may
/// have a look, see <see cref="ExampleLook"/>.
/// </summary>
internal sealed partial record RulePageExample(string Kind, string Options, string Text)
{
    public static IReadOnlyList<RulePageExample> In(RulePage page) =>
        [.. Fence().Matches(page.Body).Select(match =>
            new RulePageExample(match.Groups["kind"].Value, match.Groups["options"].Value.Trim(), match.Groups["text"].Value))];

    /// <summary>The text without markers, and what the markers enclose.</summary>
    public (Manuscript Manuscript, IReadOnlyList<(int Paragraph, TextSpan Span)> Expected) Read()
    {
        var expected = new List<(int, TextSpan)>();
        var looks = Text.Split('\n').Select(TakeLook).ToList();
        var lines = looks.Select((line, index) => Unmark(line.Text, index, expected)).ToList();
        var plain = Manuscript.FromText(string.Join('\n', lines));
        var dressed = plain.Paragraphs.Select(paragraph => ExampleLook.Dress(paragraph, looks[paragraph.Index].Look));
        return (ExampleLook.Dress(plain with { Paragraphs = [.. dressed] }, Options), expected);
    }

    private (string Look, string Text) TakeLook(string line)
    {
        if (!Options.Contains("formatted", StringComparison.Ordinal) || !line.StartsWith('{'))
            return ("", line);
        var close = line.IndexOf('}', StringComparison.Ordinal);
        return (line[1..close], line[(close + 1)..]);
    }

    private static string Unmark(string line, int paragraph, List<(int, TextSpan)> expected)
    {
        int open;
        while ((open = line.IndexOf("[[", StringComparison.Ordinal)) >= 0)
        {
            var close = line.IndexOf("]]", open, StringComparison.Ordinal);
            expected.Add((paragraph, TextSpan.FromBounds(open, close - 2)));
            line = line.Remove(close, 2).Remove(open, 2);
        }

        return line;
    }

    [GeneratedRegex(@"^```(?<kind>bad|fixed|good)(?<options>[^\n]*)\n(?<text>.*?)\n?^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
