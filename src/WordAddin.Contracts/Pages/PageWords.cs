using WordAddin.Writing.Facts;
using WordAddin.Writing.Languages;

namespace WordAddin.Contracts.Pages;

/// <summary>The words of the HTML page around findings and charts.</summary>
internal sealed record PageWords
{
    private static readonly PageWords Chinese = new()
    {
        Page = "文稿检查报告", Unknown = "未识别体裁", Characters = "字",
        Error = "错误", Warning = "应改", Info = "提示",
        Places = "问题分布", PlacesNote = "横条按篇幅画出各部分，下面三行标出每处问题在文中的位置。",
        Proportions = "篇幅比例", ProportionsNote = "浅色底带是这类文稿的合适范围，实条是本文。",
        Section = "部分", Share = "占比", Band = "合适范围", Ok = "合适", Short = "偏短", Long = "偏长", Empty = "只有标题",
        Findings = "逐条意见", WholeDocument = "全文", Clean = "没有发现问题。", Fix = "建议改为", Paragraph = "第{0}段",
        Cut = "这些规则的问题太多，只列出前面的：", Unreadable = "无法检查", Withheld = "已写明理由，不再提示",
    };

    private static readonly PageWords English = new()
    {
        Page = "Report check", Unknown = "Kind of report not recognised", Characters = "characters",
        Error = "errors", Warning = "warnings", Info = "hints",
        Places = "Where the findings are", PlacesNote = "The bar shows the sections by length; the rows below mark each finding.",
        Proportions = "Proportions", ProportionsNote = "The pale band is what this kind of report asks for, the solid bar is this report.",
        Section = "Section", Share = "Share", Band = "Band", Ok = "fits", Short = "short", Long = "long", Empty = "heading only",
        Findings = "Findings", WholeDocument = "Whole document", Clean = "Nothing found.", Fix = "Suggestion", Paragraph = "¶{0}",
        Cut = "Too many findings of these rules; only the first are listed:", Unreadable = "Could not be checked", Withheld = "Ignored with a reason",
    };

    public required string Page { get; init; }

    public required string Unknown { get; init; }

    public required string Characters { get; init; }

    public required string Error { get; init; }

    public required string Warning { get; init; }

    public required string Info { get; init; }

    public required string Places { get; init; }

    public required string PlacesNote { get; init; }

    public required string Proportions { get; init; }

    public required string ProportionsNote { get; init; }

    public required string Section { get; init; }

    public required string Share { get; init; }

    public required string Band { get; init; }

    public required string Findings { get; init; }

    public required string WholeDocument { get; init; }

    public required string Clean { get; init; }

    public required string Fix { get; init; }

    /// <summary>Format of a paragraph's number, counted from 1.</summary>
    public required string Paragraph { get; init; }

    public required string Cut { get; init; }

    public required string Unreadable { get; init; }

    public required string Withheld { get; init; }

    private string Ok { get; init; } = "";

    private string Short { get; init; } = "";

    private string Long { get; init; } = "";

    private string Empty { get; init; } = "";

    public static PageWords In(Language language) => language == Language.English ? English : Chinese;

    public string Of(LengthStatus status) => status switch
    {
        LengthStatus.TooShort => Short,
        LengthStatus.TooLong => Long,
        LengthStatus.Empty => Empty,
        _ => Ok,
    };
}
