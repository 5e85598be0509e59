namespace WordAddin.Cli;

/// <summary>The exit statuses of the contract.</summary>
public static class ExitStatus
{
    public const int Clean = 0;

    /// <summary>There are findings at or above <c>--fail-on</c>; <c>compare</c> found differences.</summary>
    public const int Findings = 1;

    public const int BadUsage = 2;

    /// <summary>A file could not be read or written; the others were still treated.</summary>
    public const int Unreadable = 3;
}
