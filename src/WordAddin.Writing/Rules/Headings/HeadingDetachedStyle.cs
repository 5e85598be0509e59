using System.Collections.Immutable;
using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Outlines;

namespace WordAddin.Writing.Rules.Headings;

/// <summary>What looks like a heading has an outline level, so that Word's navigation and contents know it.</summary>
public sealed class HeadingDetachedStyle : Rule
{
    private const int LongestHeading = 30;

    public override void Check(Reading reading, FindingSink findings)
    {
        var headings = reading.Paragraphs.Where(LooksLikeHeading).ToImmutableArray();
        var detached = headings.Where(heading => HeadingStyle.Level(heading.Source) is null).ToImmutableArray();
        if (detached.IsEmpty)
            return;
        if (detached.Length == headings.Length)
        {
            findings.ReportDocument("all");
            return;
        }

        foreach (var heading in detached)
            findings.Report(heading.Source, Whole(heading.Text));
    }

    /// <summary>Plain text has no look and is passed over.</summary>
    private static bool LooksLikeHeading(ParagraphReading paragraph) =>
        !(paragraph.Source.Runs.IsEmpty && paragraph.Source.StyleNames.IsEmpty)
        && (paragraph.Zone == Zone.Heading || IsEmphasizedLine(paragraph));

    private static bool IsEmphasizedLine(ParagraphReading paragraph) =>
        paragraph.Zone == Zone.Body
        && paragraph.Nodes.IsEmpty
        && paragraph.Text.Length <= LongestHeading
        && !paragraph.Text.AsSpan().ContainsAny(FullStop.Marks)
        && !paragraph.Source.Runs.IsEmpty
        && paragraph.Source.Runs.All(run => run.Format.Bold == true || run.Format.EastAsiaFont is "黑体" or "SimHei");

    private static TextSpan Whole(string text)
    {
        var trimmed = text.AsSpan().TrimStart();
        return new TextSpan(text.Length - trimmed.Length, trimmed.TrimEnd().Length);
    }
}
