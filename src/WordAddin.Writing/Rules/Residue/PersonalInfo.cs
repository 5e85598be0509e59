using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Outlines;

namespace WordAddin.Writing.Rules.Residue;

/// <summary>Mobile numbers, identity card numbers, number plates, home addresses and marks of secrecy.</summary>
public sealed class PersonalInfo : ParagraphRule
{
    private const int LongestAddress = 40;

    private static readonly string[] addressLeads = ["家庭住址", "家住", "现住址", "住址："];
    private static readonly string[] secrecyLevels = ["绝密", "机密", "秘密"];

    public override Zone Reads => Zone.Written;

    public override void Check(ParagraphReading paragraph, FindingSink findings)
    {
        if (paragraph.Has(TextTraits.Digit))
        {
            foreach (var (span, variant) in PersonalNumbers.In(paragraph.Text))
                findings.Report(paragraph.Source, span, variant: variant);
        }

        CheckAddress(paragraph.Source, findings);
        CheckSecrecy(paragraph.Source, findings);
    }

    private static void CheckAddress(Paragraph paragraph, FindingSink findings)
    {
        foreach (var lead in addressLeads)
        {
            var start = paragraph.Text.IndexOf(lead, StringComparison.Ordinal);
            if (start < 0)
                continue;
            var rest = paragraph.Text.AsSpan(start, Math.Min(LongestAddress, paragraph.Text.Length - start));
            var end = rest.LastIndexOfAny("号室栋幢元");
            if (end < 0 || rest[..end].LastIndexOfAnyInRange('0', '9') < 0)
                continue;
            findings.Report(paragraph, new TextSpan(start, end + 1), variant: "address");
            return;
        }
    }

    /// <summary>A level with its star, as GB/T 9704 writes it, or alone on its line.</summary>
    private static void CheckSecrecy(Paragraph paragraph, FindingSink findings)
    {
        var text = paragraph.Text;
        var star = text.AsSpan().IndexOfAny('★', '☆');
        foreach (var level in secrecyLevels)
        {
            var starred = star >= level.Length && text.AsSpan(0, star).EndsWith(level);
            if (starred)
                findings.Report(paragraph, TextSpan.FromBounds(star - level.Length, star + 1), variant: "secrecy");
            else if (text.Length <= 8 && text.AsSpan().Trim().SequenceEqual(level))
                findings.Report(paragraph, new TextSpan(text.IndexOf(level, StringComparison.Ordinal), level.Length), variant: "secrecy");
        }
    }
}
