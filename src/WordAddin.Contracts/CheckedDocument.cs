using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Rules;

namespace WordAddin.Contracts;

/// <summary>A file and what became of its check: a report, or the reason why it could not be read.</summary>
public sealed record CheckedDocument
{
    private CheckedDocument(string file, CheckReport? report, UnreadableReason? failure) =>
        (File, Report, Failure) = (file, report, failure);

    /// <summary>The name the caller gave.</summary>
    public string File { get; }

    /// <summary>Null when the file could not be read.</summary>
    public CheckReport? Report { get; }

    /// <summary>Null when the file was checked.</summary>
    public UnreadableReason? Failure { get; }

    public static CheckedDocument Checked(string file, CheckReport report) => new(file, report, null);

    public static CheckedDocument Unreadable(string file, UnreadableReason failure) => new(file, null, failure);
}
