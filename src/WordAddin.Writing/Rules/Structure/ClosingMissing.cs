using WordAddin.Writing.Outlines;

namespace WordAddin.Writing.Rules.Structure;

/// <summary>A report ends with closing words.</summary>
public sealed class ClosingMissing : Rule
{
    /// <summary>Closing words at the end of the last paragraph do as well.</summary>
    private const int LongestTail = 40;

    public override void Check(Reading reading, FindingSink findings)
    {
        ArgumentNullException.ThrowIfNull(reading);
        if (!ReportShape.IsReport(reading))
            return;
        var last = reading.Paragraphs.LastOrDefault(paragraph => (paragraph.Zone & Zone.Prose) != Zone.None);
        if (last is { Zone: not Zone.Closing } && !last.Text.AsSpan(Math.Max(0, last.Text.Length - LongestTail)).ContainsAny(Ending.ClosingWords))
            findings.ReportDocument();
    }
}
