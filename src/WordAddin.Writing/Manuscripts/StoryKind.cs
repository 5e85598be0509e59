namespace WordAddin.Writing.Manuscripts;

/// <summary>The part of a document a paragraph belongs to.</summary>
public enum StoryKind
{
    Body,

    /// <summary>A cell of a table in the body; such paragraphs keep their place in the body's order.</summary>
    TableCell,
    TextBox,
    Header,
    Footer,
    Footnote,
    Endnote,
    Comment,
}
