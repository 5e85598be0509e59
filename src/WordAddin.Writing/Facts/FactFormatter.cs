using System.Globalization;

namespace WordAddin.Writing.Facts;

/// <summary>Writes a fact as it stands in a report: Arabic figures with their measure word, titles in 《》, days in full.</summary>
public static class FactFormatter
{
    public static string Format(Fact fact, FactValue value, FactForm form = FactForm.WithUnit)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return value switch
        {
            FactValue.Number(var number) when form == FactForm.Next => Figure(number + 1),
            FactValue.Number(var number) => form == FactForm.Bare ? Figure(number) : Figure(number) + fact.Unit,
            FactValue.Words(var words) => words,
            FactValue.Items(var items) => fact.BookTitles ? string.Concat(items.Select(BookTitle)) : string.Join('、', items),
            FactValue.Flag(var flag) => (flag ? fact.WhenTrue : fact.WhenFalse) ?? "",
            FactValue.Day(var day) => string.Create(CultureInfo.InvariantCulture, $"{day.Year}年{day.Month}月{day.Day}日"),
            _ => throw new ArgumentOutOfRangeException(nameof(value)),
        };
    }

    /// <summary>The text in the place of a fact that is missing.</summary>
    public static string Gap(Fact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return $"〔{fact.Name.Chinese}〕";
    }

    private static string Figure(decimal number) => number.ToString("0.####", CultureInfo.InvariantCulture);

    // GB/T 15834: titles side by side need no comma; a title inside a title takes single marks.
    private static string BookTitle(string item) =>
        item.StartsWith('《') ? item : $"《{item.Replace('《', '〈').Replace('》', '〉')}》";
}
