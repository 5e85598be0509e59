using System.Collections.Immutable;
using WordAddin.Writing.Facts;
using WordAddin.Writing.Genres;
using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Outlines;
using WordAddin.Writing.Rules.Enumerations;
using WordAddin.Writing.Rules.Structure;
using WordAddin.Writing.Rules.Headings;
using WordAddin.Writing.Rules.Numbers;
using WordAddin.Writing.Rules.Terms;

namespace WordAddin.Writing.Rules;

/// <summary>Everything rules may look at: the manuscript, its outline and zones, its genre. Built once for a check.</summary>
public sealed class Reading
{
    private readonly Lazy<UnitKind> unit;
    private ImmutableArray<Enumeration> enumerations;
    private ImmutableArray<HeadingSeries> headingSeries;
    private ImmutableArray<SectionLength> sections;
    private int? characters;
    private Outlook? outlook;
    private ImmutableArray<Figure> figures;
    private ReportPeriod? period;

    public Reading(Manuscript manuscript, Outline outline, GenreMatch? genre = null)
    {
        ArgumentNullException.ThrowIfNull(manuscript);
        ArgumentNullException.ThrowIfNull(outline);
        Manuscript = manuscript;
        Outline = outline;
        Genre = genre;
        Pack = genre is null ? null : GenreCatalog.Find(genre.Id);
        Paragraphs = ReadParagraphs(manuscript, outline);
        unit = new(() => ReportOrigins.UnitOf(this));
    }

    public Manuscript Manuscript { get; }

    public Outline Outline { get; }

    /// <summary>The kind of report, given or recognised; null when none is likely.</summary>
    public GenreMatch? Genre { get; }

    /// <summary>What <see cref="Genre"/> asks of a report.</summary>
    public Genre? Pack { get; }

    /// <summary>One for each body paragraph, in order.</summary>
    public ImmutableArray<ParagraphReading> Paragraphs { get; }

    /// <summary>一是、二是 and their like, gathered from the outline.</summary>
    public ImmutableArray<Enumeration> Enumerations =>
        enumerations.IsDefault ? enumerations = EnumerationReader.Read(this) : enumerations;

    /// <summary>Numbered headings that belong together, in the order the series end.</summary>
    internal ImmutableArray<HeadingSeries> HeadingSeries =>
        headingSeries.IsDefault ? headingSeries = Headings.HeadingSeries.Read(this) : headingSeries;

    /// <summary>How long each section is, sub-sections after their section.</summary>
    public ImmutableArray<SectionLength> Sections =>
        sections.IsDefault ? sections = SectionLengths.Measure(Manuscript, Outline, Pack) : sections;

    /// <summary>Characters from preamble to closing, headings included, blanks left out.</summary>
    public int Characters =>
        characters ??= Paragraphs.Sum(paragraph => SectionLengths.CharactersOf(paragraph.Source, paragraph.Zone));

    /// <summary>数字台账: the figures of the text in document order.</summary>
    public ImmutableArray<Figure> Figures =>
        figures.IsDefault ? figures = FigureReader.Read(Manuscript, Outline) : figures;

    /// <summary>The year reported on, and which paragraphs look ahead.</summary>
    public ReportPeriod Period => period ??= ReportPeriod.Of(this);

    /// <summary>Where shortcomings and plans stand.</summary>
    internal Outlook Outlook => outlook ??= Structure.Outlook.Of(this);

    /// <summary>The kind of unit the report comes from, told from its words.</summary>
    public UnitKind Unit => unit.Value;

    private static ImmutableArray<ParagraphReading> ReadParagraphs(Manuscript manuscript, Outline outline)
    {
        var readings = ImmutableArray.CreateBuilder<ParagraphReading>(manuscript.Paragraphs.Length);
        var next = 0;
        foreach (var paragraph in manuscript.Paragraphs)
        {
            var first = next;
            while (next < outline.Nodes.Length && outline.Nodes[next].Paragraph == paragraph.Index)
                next++;
            readings.Add(new ParagraphReading(
                paragraph, outline.Zones[paragraph.Index], outline.Nodes[first..next]));
        }

        return readings.MoveToImmutable();
    }
}
