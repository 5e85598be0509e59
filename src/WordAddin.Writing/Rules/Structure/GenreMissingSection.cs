using WordAddin.Writing.Genres;
using WordAddin.Writing.Outlines;

namespace WordAddin.Writing.Rules.Structure;

/// <summary>Every part that the genre requires is there, under a heading.</summary>
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
        var present = PresentKeys(reading, pack);
        var outlook = Outlook.Of(reading);
        foreach (var section in pack.Sections.Where(section => IsAskedFor(section) && !present.Contains(section.Key)))
        {
            if (section.Key == Problems)
                ReportUnlessTitled(section, outlook.Problems, findings);
            else if (section.Key == Plans)
                ReportUnlessTitled(section, outlook.Plans, findings);
            else if (!IsWrittenAbout(reading, section))
                findings.ReportDocument(arguments: NameOf(section));
        }
    }

    private static bool IsAskedFor(GenreSection section) =>
        section is { IsRequired: true, Kind: SectionKind.Numbered, Key: not LastYear };

    private static HashSet<string> PresentKeys(Reading reading, Genre pack) =>
    [
        .. reading.Outline.Nodes.Where(node => node.IsHeading || node.Kind == OutlineKind.EnumParagraph)
            .Select(node => SectionMatcher.Match(pack, reading.Paragraphs[node.Paragraph].Text.Substring(node.Span.Start, node.Span.Length))?.Key)
            .OfType<string>(),
    ];

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

    /// <summary>A title that holds a fact of the report is no name of a part.</summary>
    private static (string Name, string Value) NameOf(GenreSection section)
    {
        var title = section.FunctionalTitle.Chinese;
        return ("section", title.Contains('{', StringComparison.Ordinal) ? section.Synonyms[0] : title);
    }
}
