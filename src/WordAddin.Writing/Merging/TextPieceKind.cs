namespace WordAddin.Writing.Merging;

/// <summary>Whether a piece of text stands in both versions or in one.</summary>
public enum TextPieceKind
{
    Kept,
    Removed,
    Added,
}
