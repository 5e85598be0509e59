using WordAddin.Writing.Genres;
using WordAddin.Writing.Outlines;

namespace WordAddin.Writing.Rules.Structure;

/// <summary>
/// Every part that the genre requires is there, under a heading. Units word and group their work freely, so of their parts only
/// shortcomings and plans are asked for; a person's title names the others.
/// </summary>
public sealed class GenreMissingSection : Rule
{
    private const string Problems = "problems";
    private const string Plans = "plan";

    /// <summary>The part that <see cref="GenreLastYearRectification"/> asks for.</summary>
    internal const string LastYear = "last-year";

    public override void Check(Reading reading, FindingSink findings)
    {
        ArgumentNullException.ThrowIfNull(reading);
        if (reading.Pack is not { } pack || !ReportShape.IsReport(reading) || reading.Outline.Sections.IsEmpty)
            return;
        var missing = pack.Sections.Where(IsAskedFor).ToDictionary(section => section.Key, StringComparer.Ordinal);
        RemoveTitled(missing, reading, pack);
        foreach (var section in missing.Values)
        {
            if (section.Key == Problems)
                ReportUnlessTitled(section, reading.Outlook.Problems, findings);
            else if (section.Key == Plans)
                ReportUnlessTitled(section, reading.Outlook.Plans, findings);
            else if (pack.Voice == GenreVoice.Person && !IsWrittenAbout(reading, section))
                findings.ReportDocument(arguments: NameOf(section));
        }
    }

    private static bool IsAskedFor(GenreSection section) =>
        section is { IsRequired: true, Kind: SectionKind.Numbered, Key: not LastYear };

    /// <summary>A sub-heading that speaks of solving problems does not admit any.</summary>
    private static void RemoveTitled(Dictionary<string, GenreSection> missing, Reading reading, Genre pack)
    {
        foreach (var node in reading.Outline.Nodes.Where(node => node.IsHeading))
        {
            if (missing.Count == 0)
                return;
            var heading = reading.Paragraphs[node.Paragraph].Text.Substring(node.Span.Start, node.Span.Length);
            if (SectionMatcher.Match(pack, heading)?.Key is { } key && (node.Level == 1 || key is not (Problems or Plans)))
                missing.Remove(key);
        }
    }

    private static void ReportUnlessTitled(GenreSection section, Passage? passage, FindingSink findings)
    {
        if (passage is null)
            findings.ReportDocument(arguments: NameOf(section));
        else if (passage.Heading is null)
            findings.ReportSection(passage.Start.Paragraph.Source, passage.Start.Span, variant: "untitled", arguments: NameOf(section));
    }

    /// <summary>Headings are worded freely: where the text speaks of the matter the part counts as there.</summary>
    private static bool IsWrittenAbout(Reading reading, GenreSection section) => reading.Paragraphs.Any(paragraph =>
        (paragraph.Zone & (Zone.Body | Zone.Heading)) != Zone.None
        && section.Synonyms.Any(word => paragraph.Text.Contains(word, StringComparison.Ordinal)));

    /// <summary>{reportYear:next}年工作打算 is called 工作打算: the fact at its start is left out.</summary>
    private static (string Name, string Value) NameOf(GenreSection section)
    {
        var title = section.FunctionalTitle.Chinese;
        return ("section", title[(title.LastIndexOf('}') + 1)..].TrimStart('年'));
    }
}
