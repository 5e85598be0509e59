using WordAddin.Drafts;

namespace WordAddin.Host.Api.Drafts;

/// <summary>A draft as the API shows it.</summary>
/// <param name="Id">Survives a rename.</param>
/// <param name="Name">File name with its extension.</param>
/// <param name="Size">Bytes.</param>
/// <param name="Modified">When the drive took the last change.</param>
/// <param name="Version">Changes with the content; a save names it in <c>If-Match</c>.</param>
/// <param name="WebUrl">Where a browser opens the draft; null when nowhere.</param>
internal sealed record DraftAnswer(string Id, string Name, long Size, DateTimeOffset Modified, string Version, string? WebUrl)
{
    public static DraftAnswer Of(Draft draft) =>
        new(draft.Id, draft.Name, draft.Size, draft.Modified, draft.CTag, draft.WebUrl);
}
