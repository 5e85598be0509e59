using System.Globalization;
using WordAddin.Writing.Genres;
using WordAddin.Writing.Rules.Structure;

namespace WordAddin.Writing.Rules.Balance;

/// <summary>
/// No top-level part takes more than half of a report, and none that sums up work is a mere paragraph. Functional parts
/// may be short; <see cref="BalanceProblemSection"/> weighs them.
/// </summary>
public sealed class BalanceSection : Rule
{
    /// <summary>Shares in per cent; custom of the trade. A genre's band may allow more or less.</summary>
    private const int MostShare = 50;

    private const int LeastShare = 8;

    /// <summary>Points by which a part may exceed the band of its genre.</summary>
    private const int Tolerance = 2;

    private const int LeastParts = 3;

    /// <summary>In a shorter text shares go by chance.</summary>
    private const int LeastCharacters = 200;

    public override void Check(Reading reading, FindingSink findings)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var parts = ReportPart.In(reading);
        if (parts.Length < LeastParts || reading.Characters < LeastCharacters)
            return;
        var longest = parts.MaxBy(part => part.Length.Share)!;
        if (longest.Length.Share * 100 > Most(reading, longest))
            Report(reading, longest, "", findings);
        var shortest = parts.Where(part => part.Role == SectionRole.None).MinBy(part => part.Length.Share);
        if (shortest is not null && shortest.Length.Share * 100 < Least(reading, shortest))
            Report(reading, shortest, "short", findings);
    }

    private static int Most(Reading reading, ReportPart part) =>
        Math.Max(MostShare, BandOf(reading, part) is { } band ? band.Maximum + Tolerance : 0);

    private static int Least(Reading reading, ReportPart part) =>
        Math.Min(LeastShare, BandOf(reading, part)?.Minimum ?? LeastShare);

    private static Band? BandOf(Reading reading, ReportPart part) =>
        reading.Pack?.Sections.FirstOrDefault(section => section.Key == part.Key)?.Share;

    private static void Report(Reading reading, ReportPart part, string variant, FindingSink findings) => findings.ReportSection(
        reading.Manuscript.Paragraphs[part.Section.FirstParagraph],
        part.Section.Heading.Span,
        variant: variant,
        arguments: ("share", ((int)Math.Round(part.Length.Share * 100)).ToString(CultureInfo.InvariantCulture)));
}
