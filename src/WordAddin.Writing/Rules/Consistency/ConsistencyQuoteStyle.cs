using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Rules.Lexicons;
using WordAddin.Writing.Rules.Terms;

namespace WordAddin.Writing.Rules.Consistency;

/// <summary>A short form that stands in quotation marks here and without them there.</summary>
public sealed class ConsistencyQuoteStyle() : VariantRule(TermList.ConsistencyQuoteStyle, offersFix: true)
{
    /// <summary>A mark at either side is enough: where its partner is missing, another rule speaks.</summary>
    private protected override bool Accepts(Reading reading, ParagraphReading paragraph, LexiconMatch match) =>
        base.Accepts(reading, paragraph, match)
        && !IsMark(Characters.At(paragraph.Text, match.Span.Start - 1))
        && !IsMark(Characters.At(paragraph.Text, match.Span.End));

    private protected override Fix Correct(Paragraph paragraph, TextSpan span, string expected) => new(
        FixClass.Ask,
        [Edit.Replace(paragraph, new TextSpan(span.Start, 0), "“"), Edit.Replace(paragraph, new TextSpan(span.End, 0), "”")]);

    private static bool IsMark(char c) => c is '“' or '”' or '"' or '‘' or '’';
}
