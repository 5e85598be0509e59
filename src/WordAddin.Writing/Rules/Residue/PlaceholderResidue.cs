using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Outlines;
using WordAddin.Writing.Skeletons;

namespace WordAddin.Writing.Rules.Residue;

/// <summary>Nothing goes out with X, **, ○○, empty brackets or an unfilled gap in it.</summary>
public sealed class PlaceholderResidue : ParagraphRule
{
    public override Zone Reads => Zone.Written;

    public override void Check(ParagraphReading paragraph, FindingSink findings)
    {
        if (PromptText.IsPrompt(paragraph.Text))
        {
            var removal = new Fix(FixClass.Ask, [Edit.Remove(paragraph.Source)]);
            findings.Report(paragraph.Source, new TextSpan(0, paragraph.Text.Length), removal, "prompt");
            return;
        }

        foreach (var placeholder in paragraph.Placeholders)
        {
            var fix = Deletion(paragraph.Source, placeholder);
            findings.Report(paragraph.Source, placeholder.Span, fix, VariantOf(placeholder), ("name", NameIn(paragraph.Text, placeholder)));
        }
    }

    /// <summary>What the brackets of a gap say is missing.</summary>
    private static string NameIn(string text, Placeholder placeholder) =>
        text.Substring(placeholder.Span.Start, placeholder.Span.Length).Trim('〔', '〕');

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
