using WordAddin.OpenXml.Reading.Packaging;

namespace WordAddin.OpenXml.Reading.Stories;

/// <summary>Notes while the body is read where its paragraphs and their characters stand in the XML of the main part.</summary>
internal sealed class ParagraphMap(ReadingBudget budget)
{
    private readonly Stack<List<MappedParagraph?>> open = new();
    private MappedParagraph current = new();
    private (int Start, XmlPlace Place) text;

    /// <summary>The paragraphs of the body; their order is that of <c>Manuscript.Paragraphs</c>.</summary>
    public List<MappedParagraph> Paragraphs { get; } = [];

    /// <summary>
    /// The blocks of each container of paragraphs (body, cell, content control …) in order: a paragraph, or null for
    /// anything else.
    /// </summary>
    public List<List<MappedParagraph?>> Containers { get; } = [];

    public void BeginContainer() => open.Push([]);

    public void EndContainer()
    {
        var blocks = open.Pop();
        if (blocks.Exists(block => block is not null))
            Containers.Add(blocks);
    }

    /// <summary>A table, content control or other block that is no paragraph.</summary>
    public void OtherBlock() => open.Peek().Add(null);

    /// <param name="cursor">At the start tag.</param>
    /// <param name="continues">True when the mark before was deleted: the two are one paragraph to the writer.</param>
    public void BeginParagraph(PartCursor cursor, bool continues)
    {
        if (!continues)
            current = new MappedParagraph { Begin = cursor.Place };
        current.IsWhole &= !continues;
        open.Peek().Add(current);
    }

    /// <param name="cursor">At the end tag, or at the only tag.</param>
    /// <param name="mark">The paragraph's mark.</param>
    public void EndParagraph(PartCursor cursor, ParagraphMark mark)
    {
        current.End = cursor.Place;
        current.IsWhole &= mark is { IsDeleted: false, EndsSection: false };
    }

    /// <summary>The paragraph takes its place in the body.</summary>
    public void Complete() => Paragraphs.Add(current);

    /// <summary>Something stands in the paragraph that may not go with its text.</summary>
    public void HoldsMoreThanText() => current.IsWhole = false;

    public void BeginText(PartCursor cursor, int start) => text = (start, cursor.Place);

    public void EndText(PartCursor cursor, int length)
    {
        if (length > 0)
            Add(new MappedPiece(text.Start, length, text.Place, cursor.Place, IsText: true));
    }

    /// <summary>An element that stands for one character, such as w:tab.</summary>
    public void Character(PartCursor cursor, int start) =>
        Add(new MappedPiece(start, 1, cursor.Place, cursor.Place, IsText: false));

    private void Add(MappedPiece piece)
    {
        budget.TakeRun();
        current.Pieces.Add(piece);
    }
}
