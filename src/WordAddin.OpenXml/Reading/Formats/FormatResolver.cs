using WordAddin.OpenXml.Reading.Numbering;
using WordAddin.OpenXml.Reading.Packaging;
using WordAddin.Writing.Manuscripts;

namespace WordAddin.OpenXml.Reading.Formats;

/// <summary>
/// Works out how paragraphs and runs look from their own properties, the list level, the style chains and the document
/// defaults. Each combination is worked out once, and equal looks are one instance.
/// </summary>
internal sealed class FormatResolver(StyleSheet styles, ListCatalog lists, ReadingBudget budget)
{
    private readonly Dictionary<ParagraphProperties, ResolvedParagraph> paragraphs = [];
    private readonly Dictionary<ParagraphFormat, ParagraphFormat> paragraphFormats = [];
    private readonly Dictionary<(StyleChain Paragraph, RunProperties Run), RunFormat> runs = new(new ByChainAndValue());
    private readonly Dictionary<RunFormat, RunFormat> runFormats = [];
    private (StyleChain Paragraph, RunProperties Run) lastKey = (StyleChain.Empty, RunProperties.None);
    private RunFormat? lastFormat;

    public ResolvedParagraph Paragraph(ParagraphProperties direct)
    {
        if (!paragraphs.TryGetValue(direct, out var resolved))
        {
            budget.TakeDefinition();
            paragraphs[direct] = resolved = Resolve(direct);
        }

        return resolved;
    }

    /// <summary>Neighbouring runs mostly look alike; comparing with the last one is cheaper than looking up.</summary>
    public RunFormat Run(StyleChain paragraph, RunProperties direct)
    {
        if (lastFormat is null || !ReferenceEquals(lastKey.Paragraph, paragraph) || !lastKey.Run.Equals(direct))
        {
            lastFormat = Find(paragraph, direct);
            lastKey = (paragraph, direct);
        }

        return lastFormat;
    }

    private RunFormat Find(StyleChain paragraph, RunProperties direct)
    {
        if (!runs.TryGetValue((paragraph, direct), out var format))
        {
            budget.TakeDefinition();
            runs[(paragraph, direct)] = format = Shared(Resolve(paragraph, direct), runFormats);
        }

        return format;
    }

    private ResolvedParagraph Resolve(ParagraphProperties direct)
    {
        var style = styles.Paragraph(direct.StyleId);
        var (properties, level) = Inherited(style);
        var list = (direct.NumberId ?? properties.NumberId) is { } id ? lists.Find(id) : null;
        if (direct.NumberId is not null || direct.NumberLevel is not null)
        {
            level = list?.Level(direct.NumberLevel ?? level?.Index ?? 0);
            properties = level?.Paragraph.Over(properties) ?? properties;
        }

        properties = direct.Over(properties);
        var isListed = list is not null && level is not null;
        return new ResolvedParagraph
        {
            Style = style,
            Format = Shared(properties.ToFormat(), paragraphFormats),
            OutlineLevel = properties.OutlineLevel is >= 0 and < 9 ? properties.OutlineLevel + 1 : null,
            List = isListed ? list : null,
            Level = isListed ? level : null,
        };
    }

    /// <summary>What defaults and styles give; a style's own layout wins over that of the list level it is bound to.</summary>
    private (ParagraphProperties Properties, ListLevel? Level) Inherited(StyleChain chain)
    {
        var properties = styles.ParagraphDefaults;
        ListLevel? level = null;
        for (var i = chain.Styles.Length - 1; i >= 0; i--)
        {
            var own = chain.Styles[i].Paragraph;
            if (own.NumberId is { } id && lists.Find(id) is { } list)
            {
                level = list.LevelOf(chain.Styles[i].Id) ?? list.Level(own.NumberLevel ?? 0);
                properties = level?.Paragraph.Over(properties) ?? properties;
            }

            properties = own.Over(properties);
        }

        return (properties, level);
    }

    private RunFormat Resolve(StyleChain paragraph, RunProperties direct)
    {
        var defaults = styles.RunDefaults;
        var character = styles.Character(direct.StyleId);
        var all = direct.Over(character.Over(paragraph.Run.Over(defaults)));
        return new RunFormat
        {
            AsciiFont = all.AsciiFont,
            HighAnsiFont = all.HighAnsiFont,
            EastAsiaFont = all.EastAsiaFont,
            ComplexScriptFont = all.ComplexScriptFont,
            SizePoints = all.HalfPoints / 2.0,
            Bold = direct.Bold ?? Toggled(defaults.Bold, paragraph.Run.Bold, character.Bold),
            Italic = direct.Italic ?? Toggled(defaults.Italic, paragraph.Run.Italic, character.Italic),
            Underline = all.Underline ?? false,
            Hidden = direct.Hidden ?? Toggled(defaults.Hidden, paragraph.Run.Hidden, character.Hidden),
            Color = all.Color == "auto" ? null : all.Color,
            Background = Background(all),
        };
    }

    /// <summary>A toggle set by both the paragraph's and the character's style is off again (17.7.3).</summary>
    private static bool Toggled(bool? defaults, bool? paragraph, bool? character) =>
        defaults == true || ((paragraph ?? false) ^ (character ?? false));

    private static string? Background(RunProperties properties) =>
        properties.Highlight is not (null or "none") ? properties.Highlight
        : properties.Fill is not (null or "auto") ? properties.Fill
        : null;

    private static T Shared<T>(T value, Dictionary<T, T> known)
        where T : notnull
    {
        if (known.TryGetValue(value, out var first))
            return first;
        known[value] = value;
        return value;
    }

    private sealed class ByChainAndValue : IEqualityComparer<(StyleChain Paragraph, RunProperties Run)>
    {
        public bool Equals((StyleChain Paragraph, RunProperties Run) x, (StyleChain Paragraph, RunProperties Run) y) =>
            ReferenceEquals(x.Paragraph, y.Paragraph) && x.Run.Equals(y.Run);

        public int GetHashCode((StyleChain Paragraph, RunProperties Run) key) =>
            HashCode.Combine(System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(key.Paragraph), key.Run.GetHashCode());
    }
}
