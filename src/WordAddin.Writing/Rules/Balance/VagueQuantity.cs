using System.Collections.Immutable;
using WordAddin.Writing.Outlines;
using WordAddin.Writing.Rules.Lexicons;

namespace WordAddin.Writing.Rules.Balance;

/// <summary>What can be counted is counted: 开展调研12次, not 多次开展调研.</summary>
public sealed class VagueQuantity : ParagraphRule
{
    private static readonly Lazy<Lexicon> quantities = new(() => Lexicon.Load("Rules/Balance/VagueQuantities.tsv"));

    /// <summary>Every term of the list holds one of these; most paragraphs hold none.</summary>
    private static readonly ImmutableArray<string> stems = ["多次", "多场次", "多批次", "若干", "一系列", "大量", "大批", "不少", "许多"];

    public override Zone Reads => Zone.Body;

    public override void Check(ParagraphReading paragraph, FindingSink findings)
    {
        if (!stems.Any(stem => paragraph.Text.Contains(stem, StringComparison.Ordinal)))
            return;
        foreach (var (entry, span) in quantities.Value.Find(paragraph.Text))
        {
            var sentence = Sentences.Around(paragraph.Text, span);
            if (!paragraph.IsQuoted(span.Start) && !paragraph.Text.AsSpan(sentence.Start, sentence.Length).ContainsAnyInRange('0', '9'))
                findings.Report(paragraph.Source, span, arguments: ("term", entry.Term));
        }
    }
}
