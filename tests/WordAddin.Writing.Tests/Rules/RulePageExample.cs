using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Rules;

namespace WordAddin.Writing.Tests.Rules;

/// <summary>
/// A fenced example of a rule page. <c>bad</c> holds text with <c>[[…]]</c> around every span that must be reported
/// (<c>bad document</c> and <c>bad section</c> expect one finding of that scope); <c>fixed</c> is that text
/// after every fix; <c>good</c> must stay silent. With <c>formatted</c> behind the kind a line may start with its look, as
/// Word would tell it: <c>{style=标题 1; level=1; label=一、; font=黑体; bold=7; table}</c> (bold without a number: all of it).
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
        var dressed = plain.Paragraphs.Select(paragraph => Dress(paragraph, looks[paragraph.Index].Look));
        return (plain with { Paragraphs = [.. dressed] }, expected);
    }

    private (string Look, string Text) TakeLook(string line)
    {
        if (!Options.Contains("formatted", StringComparison.Ordinal) || !line.StartsWith('{'))
            return ("", line);
        var close = line.IndexOf('}', StringComparison.Ordinal);
        return (line[1..close], line[(close + 1)..]);
    }

    private static Paragraph Dress(Paragraph paragraph, string look) =>
        look.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(word => word.Split('='))
            .Aggregate(paragraph, (dressed, word) => Dress(dressed, word[0], word.ElementAtOrDefault(1)));

    private static Paragraph Dress(Paragraph paragraph, string property, string? value) => property switch
    {
        "style" => paragraph with { StyleNames = [value!] },
        "level" => paragraph with { OutlineLevel = int.Parse(value!, CultureInfo.InvariantCulture) },
        "label" => paragraph with { NumberLabel = value },
        "table" => paragraph with { Story = StoryKind.TableCell },
        "font" => paragraph with { Runs = [new TextRun(new TextSpan(0, paragraph.Text.Length), new RunFormat { EastAsiaFont = value })] },
        "bold" when value is null => paragraph with { Runs = [new TextRun(new TextSpan(0, paragraph.Text.Length), new RunFormat { Bold = true })] },
        "bold" => paragraph with { Runs = BoldUpTo(int.Parse(value, CultureInfo.InvariantCulture), paragraph.Text.Length) },
        _ => throw new FormatException($"An example cannot set '{property}'."),
    };

    private static ImmutableArray<TextRun> BoldUpTo(int end, int length) =>
    [
        new TextRun(new TextSpan(0, end), new RunFormat { Bold = true }),
        new TextRun(TextSpan.FromBounds(end, length), new RunFormat { Bold = false }),
    ];

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
