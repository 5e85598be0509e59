using System.Collections.Immutable;
using System.Globalization;
using WordAddin.Writing.Manuscripts;

namespace WordAddin.Writing.Tests.Rules;

/// <summary>
/// The look of an example, as Word would tell it. A line starts with
/// <c>{style=标题 1; level=1; label=一、; table; align=left; first=2; left=10; right=2; exact=28.95; lines=1.5; before=6; after=6}</c>
/// or names runs, each up to an offset or, without one, up to the end: <c>{font=楷体:9; font=仿宋; size=16; bold=7; color=FF0000}</c>.
/// Behind the kind of an example stand <c>page=210x297 margins=37,35,28,26 grid=579 footer=—_1_—</c> in millimetres and twips.
/// </summary>
internal static class ExampleLook
{
    private const double TwipsPerMillimetre = 1440 / 25.4;

    public static Manuscript Dress(Manuscript manuscript, string options)
    {
        foreach (var (property, value) in Properties(options, ' '))
            manuscript = Dress(manuscript, property, value);
        return manuscript;
    }

    public static Paragraph Dress(Paragraph paragraph, string look)
    {
        var runs = Enumerable.Repeat(RunFormat.Unknown, paragraph.Text.Length).ToArray();
        var from = new Dictionary<string, int>(StringComparer.Ordinal);
        var hasRuns = false;
        foreach (var (property, value) in Properties(look, ';'))
        {
            if (property is "font" or "size" or "bold" or "color" or "background" or "ascii")
                (hasRuns, from[property]) = (true, DressRuns(runs, from.GetValueOrDefault(property), property, value));
            else
                paragraph = Dress(paragraph, property, value);
        }

        return hasRuns ? paragraph with { Runs = Merge(runs) } : paragraph;
    }

    private static Manuscript Dress(Manuscript manuscript, string property, string value) => property switch
    {
        "page" => WithPage(manuscript, page => page with { Width = Twips(value.Split('x')[0]), Height = Twips(value.Split('x')[1]) }),
        "margins" => WithPage(manuscript, page => WithMargins(page, [.. value.Split(',').Select(Twips)])),
        "grid" => WithPage(manuscript, page => page with { GridType = "lines", GridLinePitch = int.Parse(value, CultureInfo.InvariantCulture) }),
        "footer" => manuscript with { Asides = [FooterLine(value.Replace('_', ' '), 14)] },
        "small-footer" => manuscript with { Asides = [FooterLine(value.Replace('_', ' '), 10.5)] },
        _ => manuscript,
    };

    private static Manuscript WithPage(Manuscript manuscript, Func<PageSetup, PageSetup> change) =>
        manuscript with { PageSetups = [change(manuscript.PageSetups.FirstOrDefault() ?? new PageSetup())] };

    private static PageSetup WithMargins(PageSetup page, int[] twips) =>
        page with { TopMargin = twips[0], BottomMargin = twips[1], LeftMargin = twips[2], RightMargin = twips[3] };

    private static Paragraph FooterLine(string text, double size) => new()
    {
        Index = 0,
        Text = text,
        Story = StoryKind.Footer,
        Runs = [new TextRun(new TextSpan(0, text.Length), new RunFormat { SizePoints = size })],
    };

    private static Paragraph Dress(Paragraph paragraph, string property, string value) => property switch
    {
        "style" => paragraph with { StyleNames = [value] },
        "level" => paragraph with { OutlineLevel = int.Parse(value, CultureInfo.InvariantCulture) },
        "label" => paragraph with { NumberLabel = value },
        "table" => paragraph with { Story = StoryKind.TableCell },
        "break" => paragraph with { Text = paragraph.Text.Replace('↵', '\u000B') },
        _ => paragraph with { Format = Dress(paragraph.Format, property, value) },
    };

    private static ParagraphFormat Dress(ParagraphFormat format, string property, string value) => property switch
    {
        "align" => format with { Alignment = Enum.Parse<TextAlignment>(value, ignoreCase: true) },
        "first" => format with { FirstLineCharacters = Number(value) },
        "first-points" => format with { FirstLineIndent = Number(value) },
        "left" => format with { LeftCharacters = Number(value) },
        "right" => format with { RightCharacters = Number(value) },
        "exact" => format with { LineSpacing = Number(value), LineSpacingRule = LineSpacingRule.Exactly },
        "least" => format with { LineSpacing = Number(value), LineSpacingRule = LineSpacingRule.AtLeast },
        "lines" => format with { LineSpacing = Number(value), LineSpacingRule = LineSpacingRule.Multiple },
        "before" => format with { SpaceBefore = Number(value) },
        "after" => format with { SpaceAfter = Number(value) },
        "new-page" => format with { PageBreakBefore = true },
        _ => throw new FormatException($"An example cannot set '{property}'."),
    };

    /// <summary>Dresses the characters from <paramref name="from"/> on and tells where the next value starts.</summary>
    private static int DressRuns(RunFormat[] runs, int from, string property, string value)
    {
        var colon = value.IndexOf(':', StringComparison.Ordinal);
        var isFlagUpTo = property == "bold" && value.Length > 0;
        var end = colon >= 0 ? int.Parse(value[(colon + 1)..], CultureInfo.InvariantCulture)
            : isFlagUpTo ? int.Parse(value, CultureInfo.InvariantCulture)
            : runs.Length;
        for (var i = from; i < end; i++)
            runs[i] = Dress(runs[i], property, colon >= 0 ? value[..colon] : value);
        for (var i = end; isFlagUpTo && i < runs.Length; i++)
            runs[i] = runs[i] with { Bold = false };
        return end;
    }

    private static RunFormat Dress(RunFormat format, string property, string value) => property switch
    {
        "font" => format with { EastAsiaFont = value },
        "ascii" => format with { AsciiFont = value },
        "size" => format with { SizePoints = Number(value) },
        "color" => format with { Color = value },
        "background" => format with { Background = value },
        _ => format with { Bold = true },
    };

    private static ImmutableArray<TextRun> Merge(RunFormat[] formats)
    {
        var runs = ImmutableArray.CreateBuilder<TextRun>();
        for (var start = 0; start < formats.Length;)
        {
            var end = start + 1;
            while (end < formats.Length && formats[end] == formats[start])
                end++;
            runs.Add(new TextRun(TextSpan.FromBounds(start, end), formats[start]));
            start = end;
        }

        return runs.DrainToImmutable();
    }

    private static IEnumerable<(string Property, string Value)> Properties(string text, char separator) =>
        text.Split(separator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(word => word.Split('=', 2))
            .Select(word => (word[0], word.ElementAtOrDefault(1) ?? ""));

    private static int Twips(string millimetres) => (int)Math.Round(Number(millimetres) * TwipsPerMillimetre);

    private static double Number(string value) => double.Parse(value, CultureInfo.InvariantCulture);
}
