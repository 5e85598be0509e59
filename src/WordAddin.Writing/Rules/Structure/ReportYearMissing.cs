using WordAddin.Writing.Outlines;
using WordAddin.Writing.Rules.Residue;
using WordAddin.Writing.Rules.Titles;

namespace WordAddin.Writing.Rules.Structure;

/// <summary>The title or the first words of a report say which year it is about.</summary>
public sealed class ReportYearMissing : Rule
{
    public override void Check(Reading reading, FindingSink findings)
    {
        ArgumentNullException.ThrowIfNull(reading);
        if (!ReportShape.IsReport(reading))
            return;
        var head = reading.Paragraphs.Where(paragraph => (paragraph.Zone & (Zone.Title | Zone.TitleBlock)) != Zone.None);
        if (!head.Concat(ReportShape.Opening(reading)).Any(NamesYear))
            findings.ReportDocument();
    }

    /// <summary>A year that is still to be filled in is reported as an open place, not as missing.</summary>
    private static bool NamesYear(ParagraphReading paragraph) =>
        ReportYear.Find(paragraph.Text) is not null
        || paragraph.Placeholders.Any(open => open.Kind is PlaceholderKind.Time or PlaceholderKind.Determinable);
}
