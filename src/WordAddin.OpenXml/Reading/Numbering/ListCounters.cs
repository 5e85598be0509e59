using System.Text;

namespace WordAddin.OpenXml.Reading.Numbering;

/// <summary>Counts the paragraphs of one story's lists and writes their labels.</summary>
internal sealed class ListCounters
{
    private readonly Dictionary<ListDefinition, int?[]> counters = [];
    private readonly HashSet<ListInstance> begun = [];

    /// <summary>The label of the next paragraph of a list at a level, such as <c>（三）</c>.</summary>
    public string Next(ListInstance list, ListLevel level)
    {
        var numbers = NumbersOf(list);
        numbers[level.Index] = numbers[level.Index] is { } last ? last + 1 : Start(list, level);
        RestartBelow(list, level.Index, numbers);
        return Label(list, level, numbers);
    }

    private int?[] NumbersOf(ListInstance list)
    {
        if (!counters.TryGetValue(list.Definition, out var numbers))
            counters[list.Definition] = numbers = new int?[ListDefinition.MostLevels];
        if (!begun.Add(list))
            return numbers;
        for (var i = 0; i < ListDefinition.MostLevels; i++)
        {
            if (list.StartOverrides[i] is not null)
                numbers[i] = null;
        }

        return numbers;
    }

    private static int Start(ListInstance list, ListLevel level) => list.StartOverrides[level.Index] ?? level.Start;

    private static void RestartBelow(ListInstance list, int used, int?[] numbers)
    {
        for (var i = used + 1; i < ListDefinition.MostLevels; i++)
        {
            var restartAfter = list.Level(i)?.RestartAfter ?? i;
            if (restartAfter > used)
                numbers[i] = null;
        }
    }

    private static string Label(ListInstance list, ListLevel level, int?[] numbers)
    {
        var label = new StringBuilder();
        var text = level.Text;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '%' && i + 1 < text.Length && text[i + 1] is >= '1' and <= '9')
                label.Append(Number(list, level, text[++i] - '1', numbers));
            else
                label.Append(text[i]);
        }

        return label.ToString();
    }

    /// <summary>A higher level that was never used shows, and from now on has, its first number.</summary>
    private static string Number(ListInstance list, ListLevel level, int index, int?[] numbers)
    {
        var shown = list.Level(index);
        if (index > level.Index || shown is null)
            return "";
        var number = numbers[index] ??= Start(list, shown);
        return NumberFormats.Format(level.IsLegal ? "decimal" : shown.NumberFormat, number);
    }
}
