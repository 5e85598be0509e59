namespace WordAddin.Host.Api.Drafts;

/// <summary>All drafts, newest first.</summary>
internal sealed record DraftList(IReadOnlyList<DraftAnswer> Drafts);
