using System.Runtime.InteropServices;

namespace WordAddin.Writing.Merging;

/// <summary>A stretch of a paragraph that was kept, removed or added.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct TextPiece(TextPieceKind Kind, string Text);
