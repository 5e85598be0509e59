using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Outlines;

namespace WordAddin.Writing.Rules.Residue;

/// <summary>Where some places are hidden behind X or **, a place that is still named gives the others away.</summary>
public sealed class AnonymisationInconsistent : Rule
{
    private static readonly string[] suffixes = ["村", "社区", "街道", "办事处", "镇", "乡"];

    public override void Check(Reading reading, FindingSink findings)
    {
        ArgumentNullException.ThrowIfNull(reading);
        if (!reading.Paragraphs.Any(HidesPlace))
            return;
        foreach (var paragraph in reading.Paragraphs)
        {
            if ((paragraph.Zone & Zone.Written) == Zone.None)
                continue;
            foreach (var suffix in suffixes)
                CheckSuffix(paragraph, suffix, findings);
        }
    }

    private static bool HidesPlace(ParagraphReading paragraph) =>
        (paragraph.Zone & Zone.Written) != Zone.None
        && paragraph.Placeholders.Any(placeholder => placeholder.Form == PlaceholderForm.StandIn
            && Characters.At(paragraph.Text, placeholder.Span.End) is '省' or '市' or '县' or '区' or '乡' or '镇' or '村' or '街' or '社' or '路' or '河');

    private static void CheckSuffix(ParagraphReading paragraph, string suffix, FindingSink findings)
    {
        var text = paragraph.Text;
        var at = text.IndexOf(suffix, StringComparison.Ordinal);
        while (at >= 0)
        {
            var start = PlaceNames.StartOf(text, at);
            if (at - start >= 2 && Characters.At(text, at + suffix.Length) != '村')
            {
                var name = TextSpan.FromBounds(start, at + suffix.Length);
                findings.Report(paragraph.Source, name, arguments: ("name", text.Substring(name.Start, name.Length)));
            }

            at = text.IndexOf(suffix, at + suffix.Length, StringComparison.Ordinal);
        }
    }
}
