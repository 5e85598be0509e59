using WordAddin.Writing.Rules.Lexicons;

namespace WordAddin.Writing.Rules.Terms;

/// <summary>The form of address of the General Secretary is complete; titles of books are left alone.</summary>
public sealed class SensitiveLeaderTitle() : TermRule(TermList.SensitiveLeaderTitle, offersFix: false)
{
    private protected override bool Accepts(Reading reading, ParagraphReading paragraph, LexiconMatch match) =>
        !paragraph.IsQuoted(match.Span.Start);
}
