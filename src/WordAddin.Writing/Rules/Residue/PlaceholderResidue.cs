using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Outlines;

namespace WordAddin.Writing.Rules.Residue;

/// <summary>Nothing goes out with X, **, ○○, empty brackets or an unfilled gap in it.</summary>
public sealed class PlaceholderResidue : ParagraphRule
{
    public override Zone Reads => Zone.Written;

    public override void Check(ParagraphReading paragraph, FindingSink findings)
    {
        foreach (var placeholder in paragraph.Placeholders)
            findings.Report(paragraph.Source, placeholder.Span, Deletion(paragraph.Source, placeholder), VariantOf(placeholder));
    }

    /// <summary>Only brackets that hold nothing can go; every other value has to come from the writer.</summary>
    private static Fix? Deletion(Paragraph paragraph, Placeholder placeholder) =>
        placeholder.Form == PlaceholderForm.EmptyBrackets ? Fix.Ask(paragraph, placeholder.Span, "") : null;

    private static string VariantOf(Placeholder placeholder) => placeholder.Form switch
    {
        PlaceholderForm.Gap => "gap",
        PlaceholderForm.EmptyBrackets => "empty",
        PlaceholderForm.Pending => "pending",
        _ => placeholder.Kind switch
        {
            PlaceholderKind.Quantity => "quantity",
            PlaceholderKind.Time => "time",
            PlaceholderKind.Document => "document",
            PlaceholderKind.Determinable => "determinable",
            _ => "name",
        },
    };
}
