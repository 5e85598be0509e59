using System.Collections.Immutable;
using WordAddin.Writing.Facts;
using WordAddin.Writing.Outlines;

namespace WordAddin.Writing.Rules.Structure;

/// <summary>A top-level part of a report with its length and, when its heading names one, its role.</summary>
internal sealed record ReportPart(Section Section, SectionLength Length, SectionRole Role)
{
    /// <summary>Key of the genre's section that it answers to, or null.</summary>
    public string? Key => Length.SectionKey;

    public static ImmutableArray<ReportPart> In(Reading reading) =>
    [
        .. reading.Outline.Sections.Zip(
            reading.Sections.Where(length => !length.Path.Contains('/', StringComparison.Ordinal)),
            (section, length) => new ReportPart(section, length, SectionRoles.Of(length.Heading))),
    ];
}
