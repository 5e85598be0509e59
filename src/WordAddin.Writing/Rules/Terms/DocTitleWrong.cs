using WordAddin.Writing.Manuscripts;

namespace WordAddin.Writing.Rules.Terms;

/// <summary>The title of a known document that is nearly, but not quite, the official one.</summary>
public sealed class DocTitleWrong : ParagraphRule
{
    public override void Check(ParagraphReading paragraph, FindingSink findings)
    {
        ArgumentNullException.ThrowIfNull(paragraph);
        ArgumentNullException.ThrowIfNull(findings);
        if (!paragraph.Has(TextTraits.BookTitle))
            return;
        foreach (var title in paragraph.BookTitles)
        {
            var inner = TextSpan.FromBounds(title.Start + 1, title.End - 1);
            if (OfficialTitles.Meant(paragraph.Text.Substring(inner.Start, inner.Length)) is { } official)
                findings.Report(paragraph.Source, inner, Fix.Ask(paragraph.Source, inner, official), arguments: ("expected", official));
        }
    }
}
