using System.Collections.Immutable;
using WordAddin.Writing.Outlines;

namespace WordAddin.Writing.Rules.Titles;

/// <summary>Headings that sum up their parts and stand below one heading: what ought to be worded alike.</summary>
internal static class SiblingHeadings
{
    /// <summary>Every group of such siblings, the top level first; functional headings are left out.</summary>
    public static IEnumerable<ImmutableArray<HeadingWording>> In(Reading reading) => Below(reading, reading.Outline.Sections);

    private static IEnumerable<ImmutableArray<HeadingWording>> Below(Reading reading, ImmutableArray<Section> sections)
    {
        if (sections.IsEmpty)
            yield break;
        yield return [.. sections.Select(section => HeadingWording.Of(reading, section.Heading)).Where(heading => !heading.IsFunctional)];
        foreach (var group in sections.SelectMany(section => Below(reading, section.Children)))
            yield return group;
    }
}
