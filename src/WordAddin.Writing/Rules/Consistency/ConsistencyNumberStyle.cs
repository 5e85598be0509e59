using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Outlines;

namespace WordAddin.Writing.Rules.Consistency;

/// <summary>第7次 here and 第七次 there, before the same measure word.</summary>
public sealed class ConsistencyNumberStyle : Rule
{
    private const char Ordinal = '第';
    private const int LongestNumeral = 4;

    public override void Check(Reading reading, FindingSink findings)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(findings);
        var ordinals = reading.Paragraphs.Where(paragraph => (paragraph.Zone & Zone.Prose) != Zone.None).SelectMany(OrdinalsIn).ToList();
        var inWords = ordinals.Where(ordinal => !ordinal.IsDigits).Select(ordinal => ordinal.Measure).ToHashSet();
        foreach (var ordinal in ordinals.Where(ordinal => ordinal.IsDigits && inWords.Contains(ordinal.Measure)))
            findings.Report(ordinal.Paragraph.Source, ordinal.Span);
    }

    private static IEnumerable<(ParagraphReading Paragraph, TextSpan Span, char Measure, bool IsDigits)> OrdinalsIn(ParagraphReading paragraph)
    {
        var text = paragraph.Text;
        for (var at = text.IndexOf(Ordinal, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Ordinal, at + 1))
        {
            var end = at + 1;
            var isDigits = char.IsAsciiDigit(Characters.At(text, end));
            while (end <= at + LongestNumeral && IsNumeral(Characters.At(text, end), isDigits))
                end++;
            if (end > at + 1 && Characters.At(text, end) is ('次' or '批' or '轮' or '期') && !paragraph.IsQuoted(at))
                yield return (paragraph, TextSpan.FromBounds(at, end + 1), text[end], isDigits);
        }
    }

    private static bool IsNumeral(char c, bool isDigits) => isDigits ? char.IsAsciiDigit(c) : Characters.IsChineseNumeral(c);
}
