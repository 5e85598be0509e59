using WordAddin.Writing.Manuscripts;

namespace WordAddin.Writing.Rules.Layout;

/// <summary>The page number is — 1 — in 四号.</summary>
public sealed class LayoutPageNumber : Rule
{
    private const int LongestNumberLine = 20;

    public override void Check(Reading reading, FindingSink findings)
    {
        ArgumentNullException.ThrowIfNull(reading);
        foreach (var line in reading.Manuscript.Asides)
        {
            if (line.Story != StoryKind.Footer || !IsNumber(line.Text))
                continue;
            if (!IsStandardForm(line.Text))
            {
                findings.ReportDocument("", ("found", line.Text.Trim()));
                return;
            }

            if (line.Runs.FirstOrDefault(run => !TypeSize.MayBe(run.Format.SizePoints, TypeSize.PageNumber)) is { } run)
            {
                findings.ReportDocument("size", ("size", TypeSize.Describe(run.Format.SizePoints!.Value)));
                return;
            }
        }
    }

    /// <summary>A short line with a number in it; footers may hold other things as well.</summary>
    private static bool IsNumber(string text) =>
        text.Length <= LongestNumberLine && text.AsSpan().ContainsAnyInRange('0', '9') && !text.Contains('年', StringComparison.Ordinal);

    private static bool IsStandardForm(string text)
    {
        var line = text.AsSpan().Trim();
        if (line.Length < 3 || !IsDash(line[0]) || !IsDash(line[^1]))
            return false;
        var number = line[1..^1].Trim();
        return number.Length > 0 && !number.ContainsAnyExceptInRange('0', '9');
    }

    private static bool IsDash(char c) => c is '—' or '－' or '―';
}
