using System.Globalization;
using WordAddin.Writing.Languages;
using WordAddin.Writing.Merging;

namespace WordAddin.Contracts.Comparisons;

/// <summary>The words around the differences in the text and Markdown reports.</summary>
internal sealed record ComparisonWords
{
    private static readonly ComparisonWords Chinese = new()
    {
        Unchanged = "未变", Changed = "有改动", Added = "新增", Removed = "删去", Moved = "位置移动",
        Figures = "数字变化", GoneFindings = "已消除的问题", NewFindings = "新出现的问题", Same = "两份文稿的内容相同。",
        MovedAwayFormat = "移到新稿第{0}段", MovedHereFormat = "原在旧稿第{0}段",
    };

    private static readonly ComparisonWords English = new()
    {
        Unchanged = "unchanged", Changed = "changed", Added = "added", Removed = "removed", Moved = "moved",
        Figures = "Figures", GoneFindings = "Findings gone", NewFindings = "New findings", Same = "Both reports say the same.",
        MovedAwayFormat = "moved to new ¶{0}", MovedHereFormat = "moved from old ¶{0}",
    };

    public required string Figures { get; init; }

    public required string GoneFindings { get; init; }

    public required string NewFindings { get; init; }

    public required string Same { get; init; }

    private string Unchanged { get; init; } = "";

    private string Changed { get; init; } = "";

    private string Added { get; init; } = "";

    private string Removed { get; init; } = "";

    private string Moved { get; init; } = "";

    private string MovedAwayFormat { get; init; } = "";

    private string MovedHereFormat { get; init; } = "";

    public static ComparisonWords In(Language language) => language == Language.English ? English : Chinese;

    /// <summary>What became of the section; a changed one that moved says both.</summary>
    public string Of(ComparedSection section) => section.Status switch
    {
        SectionStatus.Added => Added,
        SectionStatus.Removed => Removed,
        SectionStatus.Changed => section.IsMoved ? $"{Changed} · {Moved}" : Changed,
        SectionStatus.Moved => Moved,
        _ => Unchanged,
    };

    /// <summary>Where a moved paragraph went or came from, paragraphs counted from 1; empty for every other.</summary>
    public string MoveOf(ParagraphDifference difference) => difference.Kind switch
    {
        ParagraphDifferenceKind.MovedAway => string.Format(CultureInfo.InvariantCulture, MovedAwayFormat, difference.NewParagraph + 1),
        ParagraphDifferenceKind.MovedHere => string.Format(CultureInfo.InvariantCulture, MovedHereFormat, difference.OldParagraph + 1),
        _ => "",
    };
}
