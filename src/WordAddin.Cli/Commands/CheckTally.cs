using WordAddin.Contracts;
using WordAddin.Writing.Rules;

namespace WordAddin.Cli.Commands;

/// <summary>Counts what passes through a check so that the exit status is known when the last document is written.</summary>
internal sealed class CheckTally
{
    private SeverityCount findings;
    private bool hasUnreadable;

    public IEnumerable<CheckedDocument> Count(IEnumerable<CheckedDocument> documents)
    {
        foreach (var document in documents)
        {
            hasUnreadable |= document.Failure is not null;
            if (document.Report is { } report)
                findings += SeverityCount.Of(report.Findings);
            yield return document;
        }
    }

    /// <param name="failOn">The least grave finding that counts; null when none does.</param>
    public int ExitStatus(Severity? failOn)
    {
        if (hasUnreadable)
            return Cli.ExitStatus.Unreadable;
        return failOn is { } severity && findings.AtLeast(severity) > 0 ? Cli.ExitStatus.Findings : Cli.ExitStatus.Clean;
    }
}
