using System.Collections.Immutable;
using WordAddin.OpenXml.Reading.Packaging;
using WordAddin.Writing.Manuscripts;

namespace WordAddin.OpenXml.Reading.Stories;

/// <summary>Collects what the stories of a document yield.</summary>
internal sealed class ManuscriptBuilder(ReadingBudget budget)
{
    private readonly ImmutableArray<Paragraph>.Builder body = ImmutableArray.CreateBuilder<Paragraph>();
    private readonly ImmutableArray<Paragraph>.Builder asides = ImmutableArray.CreateBuilder<Paragraph>();
    private readonly ImmutableArray<ReviewMark>.Builder marks = ImmutableArray.CreateBuilder<ReviewMark>();
    private readonly ImmutableArray<PageSetup>.Builder pages = ImmutableArray.CreateBuilder<PageSetup>();
    private readonly Dictionary<string, string> authors = [];
    private int sectionStart;

    /// <summary>Authors of comments by the comment's id.</summary>
    public Dictionary<string, string?> CommentAuthors { get; } = [];

    /// <summary>Relationship ids of headers and footers in the order the sections name them.</summary>
    public List<string> HeaderFooterIds { get; } = [];

    public int BodyCount => body.Count;

    public void Add(Paragraph paragraph)
    {
        budget.TakeParagraph();
        (paragraph.Story is StoryKind.Body or StoryKind.TableCell ? body : asides).Add(paragraph);
    }

    public void AddMark(ReviewMarkKind kind, int paragraph, TextSpan span, string? author)
    {
        budget.TakeMark();
        marks.Add(new ReviewMark(kind, paragraph, span, author is null ? null : Shared(author)));
    }

    /// <param name="setup">A section's set-up, as found at the section's end.</param>
    /// <param name="nextParagraph">Index of the body paragraph that follows the section.</param>
    public void AddPageSetup(PageSetup setup, int nextParagraph)
    {
        budget.TakeDefinition();
        pages.Add(setup with { FirstParagraph = sectionStart });
        sectionStart = nextParagraph;
    }

    public void AddComment(string id, string? author)
    {
        budget.TakeMark();
        CommentAuthors[id] = author;
    }

    public Manuscript Build()
    {
        marks.Sort(static (x, y) => (x.Paragraph, x.Span.Start).CompareTo((y.Paragraph, y.Span.Start)));
        return new Manuscript
        {
            Paragraphs = body.DrainToImmutable(),
            Asides = asides.DrainToImmutable(),
            PageSetups = pages.DrainToImmutable(),
            ReviewMarks = marks.DrainToImmutable(),
        };
    }

    private string Shared(string author)
    {
        if (authors.TryGetValue(author, out var first))
            return first;
        return authors[author] = author;
    }
}
