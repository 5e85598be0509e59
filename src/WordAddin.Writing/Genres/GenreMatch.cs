using System.Collections.Immutable;
using WordAddin.Writing.Languages;

namespace WordAddin.Writing.Genres;

/// <summary>Which kind of report a manuscript is taken for.</summary>
/// <param name="Id">Id of the genre, a key of the genre packs.</param>
/// <param name="Confidence">0 to 1; 1 when the writer said so.</param>
/// <param name="Reasons">What speaks for it, for the writer to confirm.</param>
public sealed record GenreMatch(string Id, double Confidence, ImmutableArray<BilingualText> Reasons);
