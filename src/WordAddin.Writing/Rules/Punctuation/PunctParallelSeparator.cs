using System.Collections.Immutable;
using WordAddin.Writing.Manuscripts;

namespace WordAddin.Writing.Rules.Punctuation;

/// <summary>A row of figures with one measure word keeps to one separator: 2名、3名、1名.</summary>
public sealed class PunctParallelSeparator : ParagraphRule
{
    private const int FewestSeparators = 2;

    public override void Check(ParagraphReading paragraph, FindingSink findings)
    {
        if (!paragraph.Has(TextTraits.Digit) || !paragraph.Has(TextTraits.Dunhao))
            return;
        foreach (var sentence in Sentences.In(paragraph.Text))
        {
            var row = MeasuredRow.LongestIn(paragraph.Text, sentence);
            if (row.Length >= FewestSeparators && OddSeparator(paragraph.Text, row) is { } odd)
                findings.Report(paragraph.Source, new TextSpan(odd, 1));
        }
    }

    /// <summary>Commas between groups of two or more are a proper second level; a group of one shows that they were mixed.</summary>
    private static int? OddSeparator(string text, ImmutableArray<int> separators)
    {
        if (separators.Any(at => text[at] == '；'))
            return null;
        var commas = separators.Where(at => text[at] != '、').ToList();
        if (commas.Count == 0 || commas.Count == separators.Length)
            return null;
        var group = 1;
        var hasLoneItem = false;
        foreach (var at in separators)
        {
            var isComma = text[at] != '、';
            hasLoneItem |= isComma && group == 1;
            group = isComma ? 1 : group + 1;
        }

        return hasLoneItem || group == 1 ? commas[0] : null;
    }
}
