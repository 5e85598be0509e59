using System.Collections.Immutable;
using WordAddin.Writing.Merging;

namespace WordAddin.Contracts.Comparisons;

/// <summary>Shortens a difference for people: of what was kept only the words beside a change are shown.</summary>
internal static class ChangeContext
{
    private const int Shown = 14;

    private const int LongestWhole = 60;

    public static IEnumerable<TextPiece> Shorten(ParagraphDifference difference) =>
        difference.Kind == ParagraphDifferenceKind.Changed
            ? difference.Pieces.Select((piece, i) => piece.Kind == TextPieceKind.Kept
                ? piece with { Text = Kept(piece.Text, i > 0, i < difference.Pieces.Length - 1) }
                : piece)
            : WholeParagraph(difference.Pieces);

    /// <summary>A paragraph that came, went or moved is known by its beginning; its mark says the rest.</summary>
    private static IEnumerable<TextPiece> WholeParagraph(ImmutableArray<TextPiece> pieces) =>
        pieces.Select(piece => new TextPiece(
            TextPieceKind.Kept, piece.Text.Length <= LongestWhole ? piece.Text : $"{Head(piece.Text, LongestWhole)}…"));

    private static string Kept(string text, bool follows, bool precedes)
    {
        var (head, tail) = (follows ? Shown : 0, precedes ? Shown : 0);
        return text.Length <= head + tail + 1 ? text : $"{Head(text, head)}…{Tail(text, tail)}";
    }

    private static string Head(string text, int length) =>
        length > 0 && char.IsHighSurrogate(text[length - 1]) ? text[..(length - 1)] : text[..length];

    private static string Tail(string text, int length) =>
        length > 0 && char.IsLowSurrogate(text[^length]) ? text[^(length - 1)..] : text[^length..];
}
