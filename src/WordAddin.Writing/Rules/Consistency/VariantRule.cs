using WordAddin.Writing.Rules.Lexicons;
using WordAddin.Writing.Rules.Terms;

namespace WordAddin.Writing.Rules.Consistency;

/// <summary>A rule that reports a way of writing where the report elsewhere uses the one its list prefers.</summary>
public abstract class VariantRule : TermRule
{
    private protected VariantRule(TermList list, bool offersFix)
        : base(list, offersFix)
    {
    }

    public override bool IsLocal => false;

    public override void Check(Reading reading, FindingSink findings)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(findings);
        var variants = Matches(reading).ToList();
        var preferred = variants.Select(variant => variant.Match.Entry.Replacement).Distinct(StringComparer.Ordinal)
            .Where(form => reading.Paragraphs.Any(paragraph => paragraph.Text.Contains(form, StringComparison.Ordinal)))
            .ToHashSet(StringComparer.Ordinal);
        foreach (var (paragraph, match) in variants)
        {
            if (preferred.Contains(match.Entry.Replacement))
                Report(paragraph, match, findings);
        }
    }

    /// <summary>Names of campaigns and documents keep their wording.</summary>
    private protected override bool Accepts(Reading reading, ParagraphReading paragraph, LexiconMatch match) =>
        !paragraph.IsQuoted(match.Span.Start);
}
