using WordAddin.Writing.Manuscripts;

namespace WordAddin.Writing.Rules;

/// <summary>
/// Recognises a finding after its paragraph has moved or been edited elsewhere: the rule, the words found and the few
/// characters on both sides. The vectors in tests/contracts/finding-keys.json are read by the pane as well.
/// </summary>
public static class FindingKey
{
    /// <summary>UTF-16 units on each side that must stay as they are.</summary>
    private const int Context = 8;

    /// <param name="ruleId">Id of the rule.</param>
    /// <param name="paragraph">Text of the paragraph; of the first one for a finding on the whole document.</param>
    /// <param name="span">Where in the paragraph; empty for a finding on the whole document.</param>
    public static string Of(string ruleId, string paragraph, TextSpan span)
    {
        ArgumentNullException.ThrowIfNull(paragraph);
        var start = Math.Max(0, span.Start - Context);
        var end = Math.Min(paragraph.Length, span.End + Context);
        var found = paragraph.AsSpan(span.Start, span.Length);
        return $"{ruleId}:{Fingerprint.Of($"{found}\n{paragraph.AsSpan(start, end - start)}")}";
    }

    internal static string Of(Finding finding, Manuscript manuscript)
    {
        var paragraph = manuscript.Paragraphs.IsEmpty ? "" : manuscript.Paragraphs[finding.Paragraph].Text;
        return Of(finding.Rule.Id, paragraph, finding.Scope == FindingScope.Document ? default : finding.Span);
    }
}
