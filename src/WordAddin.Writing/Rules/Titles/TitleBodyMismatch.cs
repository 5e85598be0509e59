using System.Collections.Immutable;
using System.Globalization;
using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Outlines;
using WordAddin.Writing.Rules.Lexicons;
using WordAddin.Writing.Rules.Structure;

namespace WordAddin.Writing.Rules.Titles;

/// <summary>What the title announces occurs in the text.</summary>
public sealed class TitleBodyMismatch : Rule
{
    /// <summary>A topic of the title is expected once in so many characters, and at most <see cref="MostExpected"/> times.</summary>
    private const int CharactersForOne = 1000;

    private const int MostExpected = 3;

    /// <summary>Topic of a title, then its other names, parted by bars.</summary>
    private static readonly Lazy<Lexicon> topics = new(() => Lexicon.Load("Rules/Titles/TitleTopics.tsv"));

    public override void Check(Reading reading, FindingSink findings)
    {
        ArgumentNullException.ThrowIfNull(reading);
        if (!ReportShape.IsReport(reading) || ReportTitle.Of(reading) is not { } title)
            return;
        var expected = Math.Clamp(reading.Characters / CharactersForOne, 1, MostExpected);
        foreach (var (paragraph, line) in title.Lines)
        {
            foreach (var (entry, span) in topics.Value.Find(paragraph.Text))
            {
                if (line.Contains(span) && Count(reading, [.. entry.Replacement.Split('|')], expected) is var count && count < expected)
                    Report(paragraph.Source, span, entry.Term, count, findings);
            }
        }
    }

    private static void Report(Paragraph paragraph, TextSpan span, string topic, int count, FindingSink findings) => findings.Report(
        paragraph, span, arguments: [("topic", topic), ("count", count.ToString(CultureInfo.InvariantCulture))]);

    /// <summary>How often the names occur in text and headings; stops at <paramref name="enough"/>.</summary>
    private static int Count(Reading reading, ImmutableArray<string> names, int enough)
    {
        var count = 0;
        foreach (var paragraph in reading.Paragraphs.Where(paragraph => (paragraph.Zone & (Zone.Prose | Zone.Heading)) != Zone.None))
        {
            count += names.Count(name => paragraph.Text.Contains(name, StringComparison.Ordinal));
            if (count >= enough)
                return count;
        }

        return count;
    }
}
