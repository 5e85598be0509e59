using System.Collections.Immutable;
using System.Globalization;

namespace WordAddin.Writing.Outlines;

/// <summary>Nests the headings into sections.</summary>
internal static class SectionTree
{
    /// <param name="headings">Headings in document order.</param>
    /// <param name="lines">All lines; sections end before closing words, signature and attachments.</param>
    public static ImmutableArray<Section> Build(ImmutableArray<OutlineNode> headings, ImmutableArray<Line> lines)
    {
        var last = lines.Length - 1;
        while (last >= 0 && lines[last].Zone is not (Zone.Body or Zone.Heading or Zone.Table))
            last--;
        var next = 0;
        return Children(headings, ref next, 0, last, "");
    }

    private static ImmutableArray<Section> Children(
        ImmutableArray<OutlineNode> headings, ref int next, int level, int lastOfParent, string path)
    {
        var sections = ImmutableArray.CreateBuilder<Section>();
        while (next < headings.Length && headings[next].Level > level)
        {
            var heading = headings[next++];
            var label = Label(heading, sections.Count + 1);
            var ownPath = path.Length == 0 ? label : $"{path}/{label}";
            var children = Children(headings, ref next, heading.Level, lastOfParent, ownPath);
            var last = next < headings.Length ? headings[next].Paragraph - 1 : lastOfParent;
            sections.Add(new Section(heading, heading.Paragraph, Math.Max(heading.Paragraph, last), ownPath, children));
        }

        return sections.ToImmutable();
    }

    /// <summary>一 for level 1, （一） below it, as the contract writes paths; a heading without a number goes by its place.</summary>
    private static string Label(OutlineNode heading, int place) => (heading.Number, heading.Level) switch
    {
        (null, _) => place.ToString(CultureInfo.InvariantCulture),
        (var number, 2 or 4) => $"（{number}）",
        (var number, _) => number,
    };
}
