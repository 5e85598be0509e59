using WordAddin.Writing.Manuscripts;

namespace WordAddin.Writing.Rules;

/// <summary>The smallest change of one paragraph.</summary>
/// <param name="Paragraph">Index of the body paragraph.</param>
/// <param name="Start">First UTF-16 unit that is replaced.</param>
/// <param name="Length">Units that are replaced; 0 inserts.</param>
/// <param name="Replacement">What stands there afterwards.</param>
/// <param name="ParagraphFingerprint">
/// <see cref="Fingerprint"/> of the paragraph the edit was made for; an applier leaves a paragraph with another one alone.
/// </param>
public sealed record Edit(int Paragraph, int Start, int Length, string Replacement, string ParagraphFingerprint)
{
    /// <summary>True when the whole paragraph goes, its mark included; then the span covers all of its text.</summary>
    public bool RemovesParagraph { get; init; }

    public TextSpan Span => new(Start, Length);

    public static Edit Replace(Paragraph paragraph, TextSpan span, string replacement)
    {
        ArgumentNullException.ThrowIfNull(paragraph);
        return new Edit(paragraph.Index, span.Start, span.Length, replacement, paragraph.Fingerprint);
    }

    public static Edit Remove(Paragraph paragraph)
    {
        ArgumentNullException.ThrowIfNull(paragraph);
        return new Edit(paragraph.Index, 0, paragraph.Text.Length, "", paragraph.Fingerprint) { RemovesParagraph = true };
    }
}
