using System.Buffers;
using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Rules.Lexicons;

namespace WordAddin.Writing.Rules.Structure;

/// <summary>A report asks for nothing; requests are documents of their own.</summary>
public sealed class GenreReportNoRequest : ParagraphRule
{
    private const string Plea = "恳请";

    private static readonly Lazy<Lexicon> requests = new(() => Lexicon.Load("Rules/Structure/Requests.tsv"));

    /// <summary>恳请批评指正 is polite, 恳请解决经费 a request.</summary>
    private static readonly SearchValues<string> granted =
        SearchValues.Create(["批准", "解决", "拨付", "支持", "同意", "增加", "安排", "协调", "批复"], StringComparison.Ordinal);

    public override void Check(ParagraphReading paragraph, FindingSink findings)
    {
        if (!paragraph.Text.Contains('请', StringComparison.Ordinal))
            return;
        foreach (var (_, span) in requests.Value.Find(paragraph.Text))
        {
            if (!paragraph.IsQuoted(span.Start) && Characters.At(paragraph.Text, span.Start - 1) is not ('申' or '报' or '邀' or '提'))
                findings.Report(paragraph.Source, span);
        }

        foreach (var plea in PleasIn(paragraph.Text))
        {
            if (!paragraph.IsQuoted(plea.Start))
                findings.Report(paragraph.Source, plea);
        }
    }

    /// <summary>From 恳请 to the end of its clause where something is to be granted.</summary>
    private static IEnumerable<TextSpan> PleasIn(string text)
    {
        for (var at = text.IndexOf(Plea, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Plea, at + Plea.Length, StringComparison.Ordinal))
        {
            var mark = text.AsSpan(at).IndexOfAny(Characters.PointMarks);
            var end = mark < 0 ? text.Length : at + mark;
            if (text.AsSpan(at, end - at).ContainsAny(granted))
                yield return TextSpan.FromBounds(at, end);
        }
    }
}
