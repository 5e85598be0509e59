using WordAddin.Writing.Rules.Lexicons;

namespace WordAddin.Writing.Rules.Terms;

/// <summary>巡视 is done by the centre and the provinces, 巡察 by cities and counties.</summary>
public sealed class TermXunshiXuncha() : TermRule(TermList.TermXunshiXuncha)
{
    private protected override bool Accepts(Reading reading, ParagraphReading paragraph, LexiconMatch match) =>
        paragraph.BookTitles.Covering(match.Span.Start) is null;
}
