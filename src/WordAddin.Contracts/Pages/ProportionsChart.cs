using WordAddin.Writing.Facts;
using WordAddin.Writing.Genres;
using WordAddin.Writing.Languages;
using WordAddin.Writing.Rules;

namespace WordAddin.Contracts.Pages;

/// <summary>篇幅比例: the share of each top section, against the genre's band where it sets one.</summary>
internal static class ProportionsChart
{
    /// <summary>More rows are no picture any more.</summary>
    private const int MostRows = 40;

    public static void Write(TextWriter writer, CheckReport report, Genre? genre, Language language)
    {
        var words = PageWords.In(language);
        var sections = report.Sections.Where(section => !section.Path.Contains('/', StringComparison.Ordinal)).Take(MostRows).ToList();
        if (sections.Count == 0)
            return;
        var bands = (genre?.Sections ?? []).ToDictionary(section => section.Key, section => section.Share, StringComparer.Ordinal);
        var rows = sections.Select(section => (Section: section, Band: section.SectionKey is { } key ? bands.GetValueOrDefault(key) : null)).ToList();
        var scale = rows.Max(row => Math.Max(row.Section.Share * 100, row.Band?.Maximum ?? 0)) * 1.05;
        writer.WriteLine($"<section><h2>{words.Proportions}</h2><p class=\"note\">{words.ProportionsNote}</p><table class=\"proportions\">");
        writer.WriteLine($"<thead><tr><th scope=\"col\">{words.Section}</th><td></td><th scope=\"col\">{words.Characters}</th><th scope=\"col\">{words.Share}</th><th scope=\"col\">{words.Band}</th><td></td></tr></thead><tbody>");
        foreach (var (section, band) in rows)
            WriteRow(writer, section, band, Math.Max(1, scale), words);
        writer.WriteLine("</tbody></table></section>");
    }

    private static void WriteRow(TextWriter writer, SectionLength section, Band? band, double scale, PageWords words)
    {
        var share = section.Share * 100;
        var status = ContractNames.Of(section.Status);
        writer.WriteLine($"<tr class=\"{status}\"><th scope=\"row\">{PageText.Escape(section.Heading)}</th><td class=\"bar\"><svg viewBox=\"0 0 100 10\" preserveAspectRatio=\"none\" aria-hidden=\"true\">");
        if (band is not null)
            writer.WriteLine($"<rect class=\"band\" x=\"{PageText.Number(100 * band.Minimum / scale)}\" y=\"0\" width=\"{PageText.Number(100 * (band.Maximum - band.Minimum) / scale)}\" height=\"10\"/>");
        writer.WriteLine($"<rect class=\"share\" x=\"0\" y=\"3\" width=\"{PageText.Number(100 * share / scale)}\" height=\"4\"/></svg></td>");
        var range = band is null ? "—" : $"{PageText.Number(band.Minimum)}–{PageText.Number(band.Maximum)}%";
        var verdict = band is null && section.Status == LengthStatus.Ok ? "" : words.Of(section.Status);
        writer.WriteLine($"<td>{PageText.Number(section.Characters)}</td><td>{PageText.Number(Math.Round(share, 1))}%</td><td>{range}</td><td class=\"verdict\">{verdict}</td></tr>");
    }
}
