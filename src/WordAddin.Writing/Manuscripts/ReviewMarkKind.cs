namespace WordAddin.Writing.Manuscripts;

/// <summary>What a writer or reviewer may have left behind in a document.</summary>
public enum ReviewMarkKind
{
    Comment,
    Insertion,

    /// <summary>A tracked deletion; the deleted text is not part of any paragraph's text.</summary>
    Deletion,
    HiddenText,
    Field,
}
