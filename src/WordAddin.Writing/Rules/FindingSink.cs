using System.Collections.Immutable;
using WordAddin.Writing.Manuscripts;

namespace WordAddin.Writing.Rules;

/// <summary>Collects what one rule finds.</summary>
public sealed class FindingSink(Rule rule, ICollection<Finding> target)
{
    /// <summary>
    /// Findings of one rule that are kept for one document. Nobody reads more, and a hostile text could make millions.
    /// </summary>
    public const int Limit = 2000;

    private int count;

    /// <summary>True when the rule found more than <see cref="Limit"/>.</summary>
    public bool IsCut => count > Limit;

    /// <summary>Reports the characters of <paramref name="span"/>.</summary>
    public void Report(
        Paragraph paragraph,
        TextSpan span,
        Fix? fix = null,
        string variant = "",
        params ReadOnlySpan<(string Name, string Value)> arguments)
    {
        ArgumentNullException.ThrowIfNull(paragraph);
        Add(FindingScope.Span, paragraph.Index, span, fix, variant, arguments);
    }

    /// <summary>Reports a section; <paramref name="heading"/> is the span of its heading.</summary>
    public void ReportSection(
        Paragraph paragraph,
        TextSpan heading,
        Fix? fix = null,
        string variant = "",
        params ReadOnlySpan<(string Name, string Value)> arguments)
    {
        ArgumentNullException.ThrowIfNull(paragraph);
        Add(FindingScope.Section, paragraph.Index, heading, fix, variant, arguments);
    }

    /// <summary>Reports the document as a whole.</summary>
    public void ReportDocument(string variant = "", params ReadOnlySpan<(string Name, string Value)> arguments) =>
        Add(FindingScope.Document, 0, default, null, variant, arguments);

    private void Add(
        FindingScope scope,
        int paragraph,
        TextSpan span,
        Fix? fix,
        string variant,
        ReadOnlySpan<(string Name, string Value)> arguments)
    {
        if (++count > Limit)
            return;
        target.Add(new Finding
        {
            Rule = rule,
            Scope = scope,
            Paragraph = paragraph,
            Span = span,
            Fix = fix,
            Variant = variant,
            Arguments = arguments.ToImmutableArray(),
        });
    }
}
