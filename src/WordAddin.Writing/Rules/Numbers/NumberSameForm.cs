using System.Buffers;
using System.Globalization;
using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Outlines;
using WordAddin.Writing.Rules.Residue;

namespace WordAddin.Writing.Rules.Numbers;

/// <summary>Counts of one paragraph are written alike: Chinese numerals do not stand among Arabic ones.</summary>
public sealed class NumberSameForm : ParagraphRule
{
    /// <summary>Measure words of things that are counted; 个, 项 and 套 live in set phrases.</summary>
    private const string CountingUnits = "次场期篇份件名家户辆台间册";

    /// <summary>After a noun these count even with 一: 公务车一辆.</summary>
    private const string UnitsAfterNouns = "辆台间册份篇";

    private const string Demonstratives = "每这那某任同逐唯再又下上各头另前后何其第届有无没了";

    private static readonly SearchValues<char> units = SearchValues.Create(CountingUnits);

    public override void Check(ParagraphReading paragraph, FindingSink findings)
    {
        if (!paragraph.Has(TextTraits.Digit | TextTraits.StandIn))
            return;
        var arabic = ArabicUnits(paragraph);
        if (arabic.Length == 0)
            return;
        var text = paragraph.Text;
        for (var at = text.AsSpan().IndexOfAny(units); at >= 0; at = IndexOfUnit(text, at + 1))
        {
            var span = NumeralBefore(text, at);
            if (span.Length > 0 && IsCount(text, span, at, arabic) && !paragraph.IsQuoted(at))
                Report(paragraph, span, findings);
        }
    }

    private static void Report(ParagraphReading paragraph, TextSpan span, FindingSink findings)
    {
        var numeral = paragraph.Text.AsSpan(span.Start, span.Length);
        var value = numeral is "两" ? 2 : SmallNumber.ReadChinese(numeral, out _);
        if (value == 0)
            return;
        var digits = value.ToString(CultureInfo.InvariantCulture);
        findings.Report(
            paragraph.Source,
            new TextSpan(span.Start, span.Length + 1),
            Fix.Ask(paragraph.Source, span, digits),
            arguments: ("expected", digits + paragraph.Text[span.End]));
    }

    /// <summary>The measure words that stand behind a number in digits, or behind the place of one.</summary>
    private static string ArabicUnits(ParagraphReading paragraph)
    {
        var numbers = paragraph.DigitRuns
            .Concat(paragraph.Placeholders.Where(place => place.Kind == PlaceholderKind.Quantity).Select(place => place.Span));
        var found = numbers.Select(number => UnitAfter(paragraph.Text, number.End)).Where(unit => unit != '\0');
        return new string([.. found.Distinct()]);
    }

    private static char UnitAfter(string text, int index)
    {
        if (Characters.At(text, index) is '余' or '多')
            index++;
        var unit = Characters.At(text, index);
        return CountingUnits.Contains(unit, StringComparison.Ordinal) ? unit : '\0';
    }

    private static bool IsCount(string text, TextSpan numeral, int unit, string arabic)
    {
        var before = Characters.At(text, numeral.Start - 1);
        var after = Characters.At(text, unit + 1);
        if (Demonstratives.Contains(before, StringComparison.Ordinal) || after is '性' or '事' or '实' or '一' or '全' or '会' or '产')
            return false;
        var isOne = numeral.Length == 1 && text[numeral.Start] == '一';
        var isOrdinal = numeral.Length == 1 && text[numeral.Start] == '二';
        var endsClause = after == '\0' || Characters.Points.Contains(after, StringComparison.Ordinal);
        if (UnitsAfterNouns.Contains(text[unit], StringComparison.Ordinal) && endsClause && Characters.IsHan(before))
            return true;
        return !isOne && !isOrdinal && arabic.Contains(text[unit], StringComparison.Ordinal);
    }

    private static TextSpan NumeralBefore(string text, int unit)
    {
        const int longest = 3;
        var start = unit;
        while (start > 0 && unit - start <= longest && text[start - 1] is var c && (Characters.IsChineseNumeral(c) || c == '两'))
            start--;
        return unit - start <= longest ? TextSpan.FromBounds(start, unit) : default;
    }

    private static int IndexOfUnit(string text, int from)
    {
        var next = text.AsSpan(from).IndexOfAny(units);
        return next < 0 ? -1 : from + next;
    }
}
