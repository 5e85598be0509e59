using System.Globalization;
using WordAddin.Writing.Manuscripts;

namespace WordAddin.Writing.Rules.Enumerations;

/// <summary>三个问题 is followed by three items.</summary>
public sealed class EnumCountMismatch : Rule
{
    public override void Check(Reading reading, FindingSink findings)
    {
        ArgumentNullException.ThrowIfNull(reading);
        foreach (var enumeration in reading.Enumerations)
        {
            if (enumeration.Items.Length < 2 || !enumeration.IsUnbroken || Leads.Before(enumeration, reading) is not { } lead)
                continue;
            if (AnnouncedCounts.LastIn(lead.Paragraph, lead.Span) is { } announced && announced.Count != enumeration.Items.Length)
                Report(lead.Paragraph.Source, announced.Span, announced.Count, enumeration.Items.Length, findings);
        }
    }

    private static void Report(Paragraph paragraph, TextSpan span, int announced, int listed, FindingSink findings) =>
        findings.Report(
            paragraph,
            span,
            arguments:
            [
                ("announced", announced.ToString(CultureInfo.InvariantCulture)),
                ("listed", listed.ToString(CultureInfo.InvariantCulture)),
            ]);
}
