using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Outlines;
using WordAddin.Writing.Rules.Lexicons;

namespace WordAddin.Writing.Rules.Punctuation;

/// <summary>Bodies and duties named side by side are parted by 、.</summary>
public sealed class PunctMissingDunhao : ParagraphRule
{
    private static readonly Lazy<Lexicon> combinations = new(() => Lexicon.Load("Rules/Punctuation/MissingDunhao.tsv"));

    public override Zone Reads => Zone.Prose | Zone.Heading;

    public override void Check(ParagraphReading paragraph, FindingSink findings)
    {
        foreach (var (entry, span) in combinations.Value.Find(paragraph.Text))
        {
            if (paragraph.IsQuoted(span.Start) || IsOfficeName(paragraph.Text, span.End))
                continue;
            var place = new TextSpan(span.Start + entry.Replacement.IndexOf('、', StringComparison.Ordinal), 0);
            findings.Report(paragraph.Source, span, Fix.Ask(paragraph.Source, place, "、"), arguments: ("expected", entry.Replacement));
        }
    }

    /// <summary>市委市政府督查室 is one office with one name.</summary>
    private static bool IsOfficeName(string text, int at) =>
        text.AsSpan(at).StartsWith("督查") || text.AsSpan(at).StartsWith("办公") || text.AsSpan(at).StartsWith("信访局");
}
