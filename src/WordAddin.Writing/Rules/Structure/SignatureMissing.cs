using WordAddin.Writing.Outlines;

namespace WordAddin.Writing.Rules.Structure;

/// <summary>A report is signed at its end or below its title.</summary>
public sealed class SignatureMissing : Rule
{
    public override void Check(Reading reading, FindingSink findings)
    {
        ArgumentNullException.ThrowIfNull(reading);
        if (ReportShape.IsReport(reading) && !reading.Paragraphs.Any(IsSigned))
            findings.ReportDocument();
    }

    private static bool IsSigned(ParagraphReading paragraph) =>
        paragraph.Zone == Zone.Signature || (paragraph.Zone == Zone.TitleBlock && !IsSalutation(paragraph.Text));

    private static bool IsSalutation(string text) => text.AsSpan().TrimEnd() is [.., '：' or ':'];
}
