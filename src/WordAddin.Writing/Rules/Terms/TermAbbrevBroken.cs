using WordAddin.Writing.Rules.Lexicons;

namespace WordAddin.Writing.Rules.Terms;

/// <summary>Short forms of systems and duties that have lost a part.</summary>
public sealed class TermAbbrevBroken() : TermRule(TermList.TermAbbrevBroken)
{
    private protected override bool Accepts(Reading reading, ParagraphReading paragraph, LexiconMatch match) =>
        paragraph.BookTitles.Covering(match.Span.Start) is null;
}
