using WordAddin.Writing.Rules.Lexicons;

namespace WordAddin.Writing.Rules.Terms;

/// <summary>党委（党组）理论学习中心组 under its full name, until the report has introduced a short one.</summary>
public sealed class TermStudyGroup() : TermRule(TermList.TermStudyGroup)
{
    private protected override bool Accepts(Reading reading, ParagraphReading paragraph, LexiconMatch match) =>
        !paragraph.IsQuoted(match.Span.Start);
}
