using WordAddin.Writing.Rules;

namespace WordAddin.Contracts;

/// <summary>The characters a finding is about, shortened for a line of a table.</summary>
internal static class Excerpt
{
    private const int Longest = 40;

    public static string Of(CheckReport report, Finding finding)
    {
        if (finding.Scope == FindingScope.Document)
            return "";
        var text = report.Manuscript.Paragraphs[finding.Paragraph].Text.AsSpan(finding.Span.Start, finding.Span.Length);
        return text.Length <= Longest ? text.ToString() : string.Concat(text[..(Longest - 1)], "…");
    }
}
