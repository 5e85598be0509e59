using System.Collections.Immutable;
using System.Globalization;
using WordAddin.Writing.Facts;
using WordAddin.Writing.Outlines;
using WordAddin.Writing.Rules.Structure;

namespace WordAddin.Writing.Rules.Balance;

/// <summary>Sub-sections of one section are of comparable length.</summary>
public sealed class BalanceSubsection : Rule
{
    /// <summary>How many times the shortest the longest may be; custom of the trade.</summary>
    private const int MostTimes = 5;

    /// <summary>Where even the longest is brief, lengths say nothing.</summary>
    private const int LeastLongest = 100;

    public override void Check(Reading reading, FindingSink findings)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var next = 0;
        foreach (var section in reading.Outline.Sections)
            Check(reading, section, ref next, findings);
    }

    /// <param name="next">Place of <paramref name="section"/> in <see cref="Reading.Sections"/>, moved behind its sub-sections.</param>
    private static void Check(Reading reading, Section section, ref int next, FindingSink findings)
    {
        next++;
        var children = ImmutableArray.CreateBuilder<(Section Section, int Length)>();
        foreach (var child in section.Children)
        {
            var length = reading.Sections[next];
            if (SectionRoles.Of(length.Heading) == SectionRole.None)
                children.Add((child, length.Characters - CharacterCount.Of(length.Heading)));
            Check(reading, child, ref next, findings);
        }

        if (children.Count > 1)
            Compare(reading, children.ToImmutable(), findings);
    }

    private static void Compare(Reading reading, ImmutableArray<(Section Section, int Length)> siblings, FindingSink findings)
    {
        var shortest = siblings.MinBy(sibling => sibling.Length);
        var longest = siblings.Max(sibling => sibling.Length);
        if (longest < LeastLongest || longest <= MostTimes * shortest.Length || shortest.Length == 0)
            return;
        findings.ReportSection(
            reading.Manuscript.Paragraphs[shortest.Section.FirstParagraph],
            shortest.Section.Heading.Span,
            arguments:
            [
                ("shortest", shortest.Length.ToString(CultureInfo.InvariantCulture)),
                ("longest", longest.ToString(CultureInfo.InvariantCulture)),
            ]);
    }
}
