using WordAddin.Writing.Languages;
using WordAddin.Writing.Merging;
using WordAddin.Writing.Rules;

namespace WordAddin.Contracts.Pages;

/// <summary>问题分布: the parts of the report as one bar by length, and under it a mark for each finding, by severity.</summary>
internal static class PlacesChart
{
    private const double Width = 1000;
    private const double MarkWidth = 3;

    public static void Write(TextWriter writer, CheckReport report, Language language)
    {
        var words = PageWords.In(language);
        var starts = Starts(report);
        if (starts[^1] == 0)
            return;
        writer.WriteLine($"<section><h2>{words.Places}</h2><p class=\"note\">{words.PlacesNote}</p>");
        writer.WriteLine($"<svg class=\"places\" viewBox=\"0 0 {PageText.Number(Width)} 104\" role=\"img\" aria-label=\"{words.Places}\">");
        foreach (var part in SectionPart.Of(report.Manuscript, report.Outline))
            WritePart(writer, part, starts, language);
        WriteLane(writer, report, starts, Severity.Error, 50);
        WriteLane(writer, report, starts, Severity.Warning, 68);
        WriteLane(writer, report, starts, Severity.Info, 86);
        writer.WriteLine("</svg></section>");
    }

    /// <summary>Where each paragraph starts, in characters from the beginning; the total comes last.</summary>
    private static long[] Starts(CheckReport report)
    {
        var starts = new long[report.Manuscript.Paragraphs.Length + 1];
        for (var i = 1; i < starts.Length; i++)
            starts[i] = starts[i - 1] + report.Manuscript.Paragraphs[i - 1].Text.Length;
        return starts;
    }

    private static void WritePart(TextWriter writer, SectionPart part, long[] starts, Language language)
    {
        var left = X(starts, starts[part.FirstParagraph]);
        var width = X(starts, starts[part.LastParagraph + 1]) - left;
        var kind = part.Kind == SectionPartKind.Section ? "section" : "frame";
        writer.WriteLine($"<g class=\"{kind}\"><title>{PageText.Escape(SectionName.Of(part, language))}</title><rect x=\"{PageText.Number(left)}\" y=\"2\" width=\"{PageText.Number(Math.Max(1, width - 2))}\" height=\"36\" rx=\"4\"/>");
        if (part.Number is { } number && width > 26)
            writer.WriteLine($"<text x=\"{PageText.Number(left + (width / 2) - 1)}\" y=\"27\">{PageText.Escape(number)}</text>");
        writer.WriteLine("</g>");
    }

    private static void WriteLane(TextWriter writer, CheckReport report, long[] starts, Severity severity, int top)
    {
        var name = ContractNames.Of(severity);
        writer.Write($"<rect class=\"lane\" x=\"0\" y=\"{top}\" width=\"{PageText.Number(Width)}\" height=\"14\" rx=\"2\"/><path class=\"{name}\" d=\"");
        var last = double.NegativeInfinity;
        foreach (var finding in report.Findings.Where(finding => finding.Severity == severity && finding.Scope != FindingScope.Document))
        {
            var x = Math.Min(Width - MarkWidth, X(starts, starts[finding.Paragraph] + finding.Span.Start));
            // Marks on top of each other look like one.
            if (x - last < 1)
                continue;
            writer.Write($"M{PageText.Number(x)} {top}h{PageText.Number(MarkWidth)}v14h-{PageText.Number(MarkWidth)}z");
            last = x;
        }

        writer.WriteLine("\"/>");
    }

    private static double X(long[] starts, long position) => Width * position / starts[^1];
}
