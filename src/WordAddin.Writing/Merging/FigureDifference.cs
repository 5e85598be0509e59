using WordAddin.Writing.Facts;

namespace WordAddin.Writing.Merging;

/// <summary>A figure that is not what it was: gone without <paramref name="New"/>, new without <paramref name="Old"/>.</summary>
public sealed record FigureDifference(Figure? Old, Figure? New);
