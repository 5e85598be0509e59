using System.Collections.Immutable;
using WordAddin.Writing.Outlines;

namespace WordAddin.Writing.Rules.Headings;

/// <summary>A lower series never stands above a higher one: （一） does not come below 1.</summary>
public sealed class HeadingLevelReverse : Rule
{
    public override void Check(Reading reading, FindingSink findings)
    {
        foreach (var group in Reversed(reading.Outline.Sections))
        {
            var headings = group.Select(section => section.Heading)
                .Select(node => NumberedHeading.Of(reading.Manuscript.Paragraphs[node.Paragraph], node))
                .OfType<NumberedHeading>().ToImmutableArray();
            var upper = headings[0];
            var lower = headings.First(heading => heading.Node.Level < upper.Node.Level);
            findings.Report(
                lower.Paragraph,
                lower.OrdinalSpan,
                Exchange(headings, upper.Node.Level, lower.Node.Level),
                arguments: [("lower", lower.Ordinal.ToString()), ("upper", upper.Ordinal.ToString())]);
        }
    }

    /// <summary>Paragraphs of the headings in groups whose levels are turned round; their numbers say nothing.</summary>
    internal static HashSet<int> Paragraphs(Outline outline) =>
        [.. Reversed(outline.Sections).SelectMany(group => group.Select(section => section.Heading.Paragraph))];

    /// <summary>Sections below one heading, flat, whose first carries a lower series than one after it.</summary>
    private static IEnumerable<ImmutableArray<Section>> Reversed(ImmutableArray<Section> siblings)
    {
        if (IsReversed(siblings))
        {
            yield return [.. siblings.SelectMany(Flatten)];
            yield break;
        }

        foreach (var group in siblings.SelectMany(section => Reversed(section.Children)))
            yield return group;
    }

    private static bool IsReversed(ImmutableArray<Section> siblings) =>
        siblings.Length > 1
        && siblings[0].Heading is { Number: not null, Level: > 1 } first
        && siblings.Any(section => section.Heading.Level is > 1 && section.Heading.Level < first.Level && section.Heading.Number is not null);

    private static IEnumerable<Section> Flatten(Section section) => section.Children.SelectMany(Flatten).Prepend(section);

    private static Fix? Exchange(ImmutableArray<NumberedHeading> headings, int upper, int lower)
    {
        var edits = ImmutableArray.CreateBuilder<Edit>();
        foreach (var heading in headings.Where(heading => heading.Node.Level == upper || heading.Node.Level == lower))
        {
            if (!heading.IsTyped)
                return null;
            var ordinal = HeadingNumber.Standard(heading.Node.Level == upper ? lower : upper, heading.Number.Value);
            if (!heading.Ordinal.SequenceEqual(ordinal))
                edits.Add(Edit.Replace(heading.Paragraph, heading.OrdinalSpan, ordinal));
        }

        return edits.Count == 0 ? null : new Fix(FixClass.Ask, edits.ToImmutable());
    }
}
