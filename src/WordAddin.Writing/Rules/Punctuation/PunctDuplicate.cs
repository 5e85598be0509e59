using System.Buffers;
using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Outlines;

namespace WordAddin.Writing.Rules.Punctuation;

/// <summary>One point at a time: not 。。, not ，、.</summary>
public sealed class PunctDuplicate : ParagraphRule
{
    private static readonly SearchValues<char> points = SearchValues.Create(Characters.Points);

    public override Zone Reads => Zone.Prose | Zone.Heading | Zone.Title;

    public override void Check(ParagraphReading paragraph, FindingSink findings)
    {
        if (!paragraph.Has(TextTraits.AdjacentPoints))
            return;
        var text = paragraph.Text;
        for (var i = 0; i < text.Length; i++)
        {
            var start = i;
            while (i < text.Length && points.Contains(text[i]))
                i++;
            var row = TextSpan.FromBounds(start, i);
            if (row.Length > 1 && IsWrong(text.AsSpan(row.Start, row.Length)))
                findings.Report(paragraph.Source, row, Repair(paragraph, row));
        }
    }

    /// <summary>？！ and ！！ are emphasis, 。。。 is an ellipsis, and ASCII alone is English.</summary>
    private static bool IsWrong(ReadOnlySpan<char> row) =>
        row.ContainsAnyExcept("！？!?") && row.ContainsAnyExceptInRange('\0', '\u007F') && !(row.Length >= 3 && !row.ContainsAnyExcept('。'));

    /// <summary>Equal marks become one. Of different ones the mark that ends a sentence stays at the end of the paragraph.</summary>
    private static Fix Repair(ParagraphReading paragraph, TextSpan row)
    {
        var text = paragraph.Text;
        var marks = text.AsSpan(row.Start, row.Length);
        var surplus = new TextSpan(row.Start + 1, row.Length - 1);
        if (!marks.ContainsAnyExcept(marks[0]))
            return Fix.Safe(paragraph.Source, surplus, "");
        var end = marks.IndexOfAny('。', '！', '？');
        var isLast = row.End == Characters.TrimmedEnd(text);
        var kept = isLast && end >= 0 ? marks[end] : marks[0];
        return Fix.Ask(paragraph.Source, row, kept.ToString());
    }
}
