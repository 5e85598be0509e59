using WordAddin.Writing.Rules.Lexicons;

namespace WordAddin.Writing.Rules.Terms;

/// <summary>个人有关事项 by the name of the regulation.</summary>
public sealed class TermPersonalMatters() : TermRule(TermList.TermPersonalMatters)
{
    private protected override bool Accepts(Reading reading, ParagraphReading paragraph, LexiconMatch match) =>
        paragraph.BookTitles.Covering(match.Span.Start) is null;
}
