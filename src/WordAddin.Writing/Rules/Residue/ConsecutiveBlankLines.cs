using System.Collections.Immutable;
using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Outlines;

namespace WordAddin.Writing.Rules.Residue;

/// <summary>Distance is made with spacing, not with empty paragraphs; one of them may stay.</summary>
public sealed class ConsecutiveBlankLines : Rule
{
    private const Zone Spaced = Zone.Title | Zone.TitleBlock | Zone.Signature;

    public override void Check(Reading reading, FindingSink findings)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var paragraphs = reading.Paragraphs;
        for (var i = 0; i < paragraphs.Length; i++)
        {
            var first = i;
            while (i < paragraphs.Length && IsBlank(paragraphs[i]))
                i++;
            var surplus = first + Allowed(paragraphs, first, i);
            if (surplus < i)
                Report(paragraphs[surplus..i], i - first, findings);
        }
    }

    private static void Report(ImmutableArray<ParagraphReading> surplus, int count, FindingSink findings)
    {
        var removal = new Fix(FixClass.Safe, [.. surplus.Select(paragraph => Edit.Remove(paragraph.Source))]);
        var where = surplus[0].Source;
        findings.Report(
            where,
            new TextSpan(0, where.Text.Length),
            removal,
            arguments: ("count", count.ToString(System.Globalization.CultureInfo.InvariantCulture)));
    }

    /// <summary>Title and signature are set apart by up to two empty lines; the end of a file may have two as well.</summary>
    private static int Allowed(ImmutableArray<ParagraphReading> paragraphs, int first, int end)
    {
        var before = first > 0 ? paragraphs[first - 1].Zone : Zone.None;
        var after = end < paragraphs.Length ? paragraphs[end].Zone : Spaced;
        return ((before | after) & Spaced) != Zone.None ? 2 : 1;
    }

    private static bool IsBlank(ParagraphReading paragraph) =>
        paragraph.Source.Story == StoryKind.Body && paragraph.Source.NumberLabel is null && Characters.TrimmedEnd(paragraph.Text) == 0;
}
