using System.Globalization;
using WordAddin.Writing.Languages;
using WordAddin.Writing.Merging;
using WordAddin.Writing.Rules;

namespace WordAddin.Contracts.Pages;

/// <summary>逐条意见: the findings under the part they stand in, in document order.</summary>
internal static class FindingsBySection
{
    private const int Around = 18;
    private const int AroundFix = 6;
    private const int LongestMark = 60;

    public static void Write(TextWriter writer, CheckReport report, Language language)
    {
        var words = PageWords.In(language);
        writer.WriteLine($"<section><h2>{words.Findings}</h2>");
        if (report.Findings.IsEmpty)
            writer.WriteLine($"<p class=\"clean\">{words.Clean}</p>");
        WriteGroup(writer, words.WholeDocument, report.Findings.Where(finding => finding.Scope == FindingScope.Document), report, language);
        var placed = report.Findings.Where(finding => finding.Scope != FindingScope.Document).ToLookup(PartOf(report));
        foreach (var part in SectionPart.Of(report.Manuscript, report.Outline))
            WriteGroup(writer, SectionName.Of(part, language), placed[part], report, language);
        WriteWithheld(writer, report, language);
        if (!report.CutRules.IsEmpty)
            writer.WriteLine($"<p class=\"note\">{words.Cut} {string.Join(", ", report.CutRules)}</p>");
        writer.WriteLine("</section>");
    }

    private static Func<Finding, SectionPart> PartOf(CheckReport report)
    {
        var parts = new SectionPart[report.Manuscript.Paragraphs.Length];
        foreach (var part in SectionPart.Of(report.Manuscript, report.Outline))
            parts.AsSpan(part.FirstParagraph, part.LastParagraph - part.FirstParagraph + 1).Fill(part);
        return finding => parts[finding.Paragraph];
    }

    private static void WriteGroup(TextWriter writer, string name, IEnumerable<Finding> findings, CheckReport report, Language language)
    {
        var items = findings.ToList();
        if (items.Count == 0)
            return;
        writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"<h3>{PageText.Escape(name)} <span class=\"count\">{items.Count}</span></h3><ol>"));
        foreach (var finding in items)
            WriteFinding(writer, finding, report, language);
        writer.WriteLine("</ol>");
    }

    private static void WriteFinding(TextWriter writer, Finding finding, CheckReport report, Language language)
    {
        var words = PageWords.In(language);
        var severity = ContractNames.Of(finding.Severity);
        writer.WriteLine($"<li class=\"{severity}\"><p class=\"message\"><span class=\"severity\">{ReportWords.In(language).Of(finding.Severity)}</span> {PageText.Escape(finding.Message(language))}</p>");
        if (finding.Scope != FindingScope.Document)
            WriteQuote(writer, report.Manuscript.Paragraphs[finding.Paragraph].Text, finding);
        if (finding.Fix is { Edits: [{ RemovesParagraph: false } edit] })
            WriteFix(writer, report.Manuscript.Paragraphs[edit.Paragraph].Text, edit, words);
        var place = finding.Scope == FindingScope.Document ? "" : $"{string.Format(CultureInfo.InvariantCulture, words.Paragraph, finding.Paragraph + 1)} · ";
        writer.WriteLine($"<p class=\"basis\">{place}{PageText.Escape(finding.Rule.Page.Basis)} · <code>{finding.Rule.Id}</code></p></li>");
    }

    private static void WriteWithheld(TextWriter writer, CheckReport report, Language language)
    {
        if (report.Withheld.IsEmpty)
            return;
        writer.WriteLine($"<h3>{PageWords.In(language).Withheld}</h3><ol class=\"withheld\">");
        foreach (var (finding, reason) in report.Withheld)
            writer.WriteLine($"<li><p>{PageText.Escape(finding.Message(language))}</p><p class=\"basis\">{PageText.Escape(reason)} · <code>{finding.Rule.Id}</code></p></li>");
        writer.WriteLine("</ol>");
    }

    private static void WriteQuote(TextWriter writer, string text, Finding finding)
    {
        var start = Math.Max(0, finding.Span.Start - Around);
        var end = Math.Min(text.Length, finding.Span.End + Around);
        var before = text[start..finding.Span.Start];
        var after = text[finding.Span.End..end];
        var marked = Cut(text.Substring(finding.Span.Start, finding.Span.Length));
        writer.WriteLine($"<blockquote>{(start > 0 ? "…" : "")}{PageText.Escape(before)}<mark>{PageText.Escape(marked)}</mark>{PageText.Escape(after)}{(end < text.Length ? "…" : "")}</blockquote>");
    }

    /// <summary>The words after the change, with what is left out struck through.</summary>
    private static void WriteFix(TextWriter writer, string text, Edit edit, PageWords words)
    {
        var end = edit.Start + edit.Length;
        var before = text[Math.Max(0, edit.Start - AroundFix)..edit.Start];
        var after = text[end..Math.Min(text.Length, end + AroundFix)];
        writer.WriteLine($"<p class=\"fix\"><span>{words.Fix}</span> {PageText.Escape(before)}{Element("del", text[edit.Start..end])}{Element("ins", edit.Replacement)}{PageText.Escape(after)}</p>");
    }

    private static string Element(string name, string text) => text.Length == 0 ? "" : $"<{name}>{PageText.Escape(Cut(text))}</{name}>";

    private static string Cut(string text) => text.Length <= LongestMark ? text : string.Concat(text.AsSpan(0, LongestMark - 1), "…");
}
