using WordAddin.Writing.Rules.Lexicons;

namespace WordAddin.Writing.Rules.Terms;

/// <summary>Set political phrases that are incomplete or changed, after a dated list; the title of a document stays as it is.</summary>
public sealed class SetPhrase() : TermRule(TermList.SetPhrase)
{
    private protected override bool Accepts(Reading reading, ParagraphReading paragraph, LexiconMatch match) =>
        paragraph.BookTitles.Covering(match.Span.Start) is null;
}
