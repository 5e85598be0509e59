using WordAddin.Writing.Rules.Lexicons;

namespace WordAddin.Writing.Rules.Terms;

/// <summary>Set phrases whose parts stand in another order than the official one.</summary>
public sealed class SetPhraseOrder() : TermRule(TermList.SetPhraseOrder)
{
    private protected override bool Accepts(Reading reading, ParagraphReading paragraph, LexiconMatch match) =>
        paragraph.BookTitles.Covering(match.Span.Start) is null;
}
