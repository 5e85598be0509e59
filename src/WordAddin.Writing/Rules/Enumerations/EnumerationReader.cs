using System.Collections.Immutable;
using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Outlines;

namespace WordAddin.Writing.Rules.Enumerations;

/// <summary>Gathers the enumeration items of the outline into enumerations; a heading ends what is open.</summary>
internal sealed class EnumerationReader
{
    private readonly List<(List<EnumerationItem> Items, EnumerationItem? Parent)> all = [];

    /// <summary>The latest enumeration of each word, by paragraph and within a paragraph.</summary>
    private readonly Dictionary<(char Word, bool ByParagraph), List<EnumerationItem>> open = [];

    private EnumerationReader()
    {
    }

    public static ImmutableArray<Enumeration> Read(Reading reading)
    {
        var reader = new EnumerationReader();
        foreach (var paragraph in reading.Paragraphs)
            reader.ReadParagraph(paragraph);
        return [.. reader.all.Select(found => new Enumeration([.. found.Items], found.Parent))];
    }

    private void ReadParagraph(ParagraphReading paragraph)
    {
        if (paragraph.Nodes.Any(node => node.IsHeading))
            open.Clear();
        var nodes = paragraph.Nodes.Where(node => node is { IsEnumeration: true, Number: not null }).ToList();
        for (var i = 0; i < nodes.Count; i++)
        {
            var end = i + 1 < nodes.Count ? nodes[i + 1].Span.Start : paragraph.Text.Length;
            Add(ItemOf(paragraph.Source, nodes[i], end));
        }
    }

    private static EnumerationItem ItemOf(Paragraph paragraph, OutlineNode node, int end)
    {
        var first = paragraph.Text[node.Span.Start];
        var word = first is '第' or '其' ? first : paragraph.Text[node.Span.Start + node.Number!.Length];
        return new EnumerationItem(
            node, paragraph, word, SmallNumber.ReadChinese(node.Number, out _), TextSpan.FromBounds(node.Span.Start, end));
    }

    private void Add(EnumerationItem item)
    {
        var byParagraph = item.Node.Kind == OutlineKind.EnumParagraph;
        if (item.Value > 1 && Continued(item, byParagraph) is { } enumeration)
        {
            enumeration.Add(item);
            return;
        }

        List<EnumerationItem> started = [item];
        all.Add((started, ParentOf(item, byParagraph)));
        open[(item.Word, byParagraph)] = started;
    }

    /// <summary>An item that opens a paragraph may go on with one that began inside the paragraph before.</summary>
    private List<EnumerationItem>? Continued(EnumerationItem item, bool byParagraph)
    {
        if (open.GetValueOrDefault((item.Word, byParagraph)) is { } same && (byParagraph || same[^1].Paragraph.Index == item.Paragraph.Index))
            return same;
        var other = open.GetValueOrDefault((item.Word, !byParagraph));
        return other is not null && other[^1].Value + 1 == item.Value ? other : null;
    }

    /// <summary>Inside an item that opened this paragraph, or right behind the colon of an item of the same paragraph.</summary>
    private EnumerationItem? ParentOf(EnumerationItem item, bool byParagraph)
    {
        if (byParagraph)
            return null;
        if (open.GetValueOrDefault((item.Word, true))?[^1] is { } outer && outer.Paragraph.Index == item.Paragraph.Index)
            return outer;
        var before = open.GetValueOrDefault((item.Word, false))?[^1];
        var isNested = before is not null && before.Paragraph.Index == item.Paragraph.Index
            && item.Paragraph.Text[item.Node.Span.Start - 1] is '：' or ':' or '，';
        return isNested ? before : null;
    }
}
