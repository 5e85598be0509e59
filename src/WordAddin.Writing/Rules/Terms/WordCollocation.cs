using WordAddin.Writing.Rules.Lexicons;

namespace WordAddin.Writing.Rules.Terms;

/// <summary>Words that are mistaken for each other or do not go together; the title of a document stays as it is.</summary>
public sealed class WordCollocation() : TermRule(TermList.WordCollocation)
{
    private protected override bool Accepts(Reading reading, ParagraphReading paragraph, LexiconMatch match) =>
        paragraph.BookTitles.Covering(match.Span.Start) is null;
}
