using WordAddin.Writing.Rules.Lexicons;

namespace WordAddin.Writing.Rules.Terms;

/// <summary>Expressions that later documents have replaced; history and titles of documents keep them.</summary>
public sealed class SetPhraseOutdated() : TermRule(TermList.SetPhraseOutdated, offersFix: false)
{
    private protected override bool Accepts(Reading reading, ParagraphReading paragraph, LexiconMatch match) =>
        !paragraph.IsQuoted(match.Span.Start);
}
