using System.Collections.Frozen;
using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Outlines;
using WordAddin.Writing.Rules.Lexicons;

namespace WordAddin.Writing.Rules.Terms;

/// <summary>A short form with a number, such as “三年”, that is neither generally known nor explained.</summary>
public sealed class AbbreviationUndefined : Rule
{
    private const int Longest = 3;

    private static readonly Lazy<FrozenSet<string>> known = new(() =>
        Lexicon.Load("Rules/Terms/KnownAbbreviations.tsv").Entries.Select(entry => entry.Term).ToFrozenSet(StringComparer.Ordinal));

    public override void Check(Reading reading, FindingSink findings)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(findings);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var paragraph in reading.Paragraphs)
        {
            if ((paragraph.Zone & Zone.Prose) == Zone.None || !paragraph.Has(TextTraits.CurlyQuote))
                continue;
            foreach (var quotation in paragraph.Quotations)
                Check(paragraph, quotation, seen, findings);
        }
    }

    private static void Check(ParagraphReading paragraph, TextSpan quotation, HashSet<string> seen, FindingSink findings)
    {
        var text = paragraph.Text;
        if (quotation.Length - 2 is < 2 or > Longest || text[quotation.Start + 1] is not ('三' or '四' or '五' or '六' or '七' or '八' or '九' or '十')
            || !Characters.IsHan(text[quotation.Start + 2]))
            return;
        var abbreviation = text.Substring(quotation.Start + 1, quotation.Length - 2);
        if (seen.Add(abbreviation) && !known.Value.Contains(abbreviation) && !IsExplained(text, quotation))
            findings.Report(paragraph.Source, quotation, arguments: ("abbreviation", abbreviation));
    }

    /// <summary>An explanation follows in brackets or after a colon, or what it stands for comes before it with 等.</summary>
    private static bool IsExplained(string text, TextSpan quotation) =>
        Characters.At(text, quotation.End) is '（' or '(' or '：' || Characters.At(text, quotation.Start - 1) is '等' or '》' or '”';
}
