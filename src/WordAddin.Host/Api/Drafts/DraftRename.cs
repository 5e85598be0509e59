namespace WordAddin.Host.Api.Drafts;

/// <summary>The body of a rename.</summary>
/// <param name="Name">With or without the extension.</param>
internal sealed record DraftRename(string Name);
