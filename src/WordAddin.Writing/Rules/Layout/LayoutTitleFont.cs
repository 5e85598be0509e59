using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Outlines;

namespace WordAddin.Writing.Rules.Layout;

/// <summary>The title is 二号小标宋, centred.</summary>
public sealed class LayoutTitleFont : Rule
{
    public override void Check(Reading reading, FindingSink findings)
    {
        ArgumentNullException.ThrowIfNull(reading);
        foreach (var paragraph in reading.Paragraphs)
        {
            if (paragraph.Zone == Zone.Title)
                Check(paragraph, findings);
        }
    }

    private static void Check(ParagraphReading paragraph, FindingSink findings)
    {
        var whole = new TextSpan(0, paragraph.Text.Length);
        if (Look.Of(paragraph, whole) is { } look && !look.MayBe(Typeface.Title, TypeSize.Title))
            findings.Report(paragraph.Source, whole, null, "", look.Arguments.AsSpan());
        else if (paragraph.Source.Format.Alignment is not (null or TextAlignment.Center))
            findings.Report(paragraph.Source, whole, null, "alignment");
    }
}
