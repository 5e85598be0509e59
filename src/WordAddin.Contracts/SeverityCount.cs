using System.Runtime.InteropServices;
using WordAddin.Writing.Rules;

namespace WordAddin.Contracts;

/// <summary>How many findings of each severity a report has.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct SeverityCount(int Error, int Warning, int Info)
{
    public static SeverityCount Of(IEnumerable<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        var count = default(SeverityCount);
        foreach (var finding in findings)
        {
            count = finding.Severity switch
            {
                Severity.Error => count with { Error = count.Error + 1 },
                Severity.Warning => count with { Warning = count.Warning + 1 },
                _ => count with { Info = count.Info + 1 },
            };
        }

        return count;
    }

    public static SeverityCount operator +(SeverityCount left, SeverityCount right) =>
        new(left.Error + right.Error, left.Warning + right.Warning, left.Info + right.Info);

    public static SeverityCount Add(SeverityCount left, SeverityCount right) => left + right;

    /// <summary>How many findings are at or above <paramref name="severity"/>.</summary>
    public int AtLeast(Severity severity) => severity switch
    {
        Severity.Error => Error,
        Severity.Warning => Error + Warning,
        _ => Error + Warning + Info,
    };
}
