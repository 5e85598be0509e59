using System.Collections.Frozen;
using WordAddin.Writing.Outlines;

namespace WordAddin.Writing.Rules.Terms;

/// <summary>《实施方案》 and the like without a full title before them.</summary>
public sealed class DocTitleAmbiguous : Rule
{
    private static readonly FrozenSet<string> kinds = FrozenSet.ToFrozenSet(
        ["实施方案", "工作方案", "方案", "通知", "意见", "实施意见", "办法", "实施办法", "暂行办法", "规定", "细则", "实施细则", "决定", "要点", "工作要点", "清单", "责任清单", "计划", "规则"],
        StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> kindLookup = kinds.GetAlternateLookup<ReadOnlySpan<char>>();

    public override void Check(Reading reading, FindingSink findings)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(findings);
        var introduced = new HashSet<string>(StringComparer.Ordinal);
        foreach (var paragraph in reading.Paragraphs)
        {
            if ((paragraph.Zone & (Zone.Prose | Zone.Heading)) != Zone.None && paragraph.Has(TextTraits.BookTitle))
                Check(paragraph, introduced, findings);
        }
    }

    private static void Check(ParagraphReading paragraph, HashSet<string> introduced, FindingSink findings)
    {
        foreach (var title in paragraph.BookTitles)
        {
            var inner = paragraph.Text.AsSpan(title.Start + 1, title.Length - 2);
            if (!kindLookup.Contains(inner))
                introduced.UnionWith(KindsEnding(inner.ToString()));
            else if (!introduced.Contains(inner.ToString()) && !paragraph.Text.AsSpan(0, title.Start).EndsWith("简称"))
                findings.Report(paragraph.Source, title);
        }
    }

    /// <summary>A full title introduces the short forms it ends with.</summary>
    private static IEnumerable<string> KindsEnding(string title) => kinds.Where(kind => title.EndsWith(kind, StringComparison.Ordinal));
}
