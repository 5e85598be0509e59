using System.Collections.Immutable;
using System.Globalization;
using WordAddin.Writing.Languages;
using WordAddin.Writing.Packs;

namespace WordAddin.Writing.Rules.Lexicons;

/// <summary>Reads the lines of a word list and refuses the first that is not as it must be, with its line and column.</summary>
internal sealed class LexiconReader(string file)
{
    private const string Head = "term\treplacement\tsource\tvalidFrom\tscope";
    private const string LongHead = Head + "\tvalidTo\twhen\tunless";

    /// <exception cref="PackException">A head, a cell or a day is wrong, or a term is there twice.</exception>
    public ImmutableArray<LexiconEntry> Read(string table)
    {
        var lines = table.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        if (lines[0] is not (Head or LongHead))
            throw Fault(1, [], 0, "unknown-member", "首行应依次写明各列名称", $"The first line must name the columns '{Head}' or '{LongHead}'");
        var columns = lines[0].Split('\t').Length;
        var entries = ImmutableArray.CreateBuilder<LexiconEntry>(lines.Length - 1);
        var terms = new HashSet<string>(StringComparer.Ordinal);
        for (var number = 2; number <= lines.Length; number++)
        {
            var cells = lines[number - 1].Split('\t');
            if (cells.Length != columns)
                throw Fault(number, cells, cells.Length - 1, "wrong-columns", $"此行应有{columns}列", $"The line must have {columns} columns");
            var entry = ReadEntry(number, cells);
            if (!terms.Add(entry.Term))
                throw Fault(number, cells, 0, "duplicate-key", "词条重复", "The term is there twice");
            entries.Add(entry);
        }

        return entries.MoveToImmutable();
    }

    private LexiconEntry ReadEntry(int number, string[] cells)
    {
        var entry = new LexiconEntry(Text(number, cells, 0), cells[1], Text(number, cells, 2), Day(number, cells, 3), cells[4]);
        return cells.Length == 5 ? entry : entry with
        {
            ValidTo = cells[5].Length == 0 ? null : Day(number, cells, 5),
            When = Contexts(cells[6]),
            Unless = Contexts(cells[7]),
        };
    }

    private string Text(int number, string[] cells, int cell) => !string.IsNullOrWhiteSpace(cells[cell])
        ? cells[cell]
        : throw Fault(number, cells, cell, "blank-text", "此处不能为空", "A term and its source must not be blank");

    private DateOnly Day(int number, string[] cells, int cell) =>
        DateOnly.TryParseExact(cells[cell], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw Fault(number, cells, cell, "wrong-type", "日期应写作 2024-01-08 的形式", "A day is written like 2024-01-08");

    private static ImmutableArray<TermContext> Contexts(string cell) =>
        [.. cell.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(TermContext.Parse)];

    private PackException Fault(int line, string[] cells, int cell, string code, string chinese, string english) =>
        new(code, file, line, cells.Take(cell).Sum(text => text.Length + 1) + 1, new BilingualText($"{chinese}。", $"{english}."));
}
