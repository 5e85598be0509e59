using WordAddin.Writing.Rules.Lexicons;

namespace WordAddin.Writing.Rules.Terms;

/// <summary>Names of the meetings of a 政协.</summary>
public sealed class TermCppccMeeting() : TermRule(TermList.TermCppccMeeting)
{
    private protected override bool Accepts(Reading reading, ParagraphReading paragraph, LexiconMatch match) =>
        !paragraph.IsQuoted(match.Span.Start);
}
