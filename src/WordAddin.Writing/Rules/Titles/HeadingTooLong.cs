using System.Globalization;
using WordAddin.Writing.Facts;
using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Outlines;
using WordAddin.Writing.Rules.Lexicons;

namespace WordAddin.Writing.Rules.Titles;

/// <summary>A heading fits on a line.</summary>
public sealed class HeadingTooLong : ParagraphRule
{
    /// <summary>Characters without the ordinal, by level; custom of the trade.</summary>
    private const int LongestFirst = 30;

    private const int LongestSecond = 24;

    /// <summary>Fixed names that nobody may shorten; they do not count.</summary>
    private static readonly Lazy<Lexicon> fixedNames = new(() => Lexicon.Load("Rules/Titles/FixedNames.tsv"));

    public override Zone Reads => Zone.Heading | Zone.Body;

    public override void Check(ParagraphReading paragraph, FindingSink findings)
    {
        foreach (var node in paragraph.Nodes)
        {
            var limit = node switch
            {
                { IsHeading: true, Level: 1 } => LongestFirst,
                { IsHeading: true, Level: 2 } => LongestSecond,
                _ => int.MaxValue,
            };
            if (node.Span.Length > limit)
                Check(paragraph, node, limit, findings);
        }
    }

    private static void Check(ParagraphReading paragraph, OutlineNode node, int limit, FindingSink findings)
    {
        var wording = HeadingWording.Of(paragraph, node).Text;
        var length = CharacterCount.Of(wording);
        var open = length - fixedNames.Value.Find(wording).Sum(name => name.Span.Length) - PairedMarks.Find(wording, '《', '》').Sum(title => title.Length);
        if (open <= limit)
            return;
        findings.ReportSection(
            paragraph.Source,
            node.Span,
            arguments:
            [
                ("length", length.ToString(CultureInfo.InvariantCulture)),
                ("limit", limit.ToString(CultureInfo.InvariantCulture)),
            ]);
    }
}
