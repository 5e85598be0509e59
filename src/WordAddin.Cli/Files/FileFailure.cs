using WordAddin.Writing.Manuscripts;

namespace WordAddin.Cli.Files;

/// <summary>Which file could not be treated, and why.</summary>
internal sealed record FileFailure(string File, UnreadableReason Reason);
