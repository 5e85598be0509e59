using System.Collections.Immutable;
using WordAddin.Writing.Languages;

namespace WordAddin.Writing.Manuscripts;

/// <summary>Why a file cannot be read as a report.</summary>
/// <param name="Code">Stable, kebab-case: what programs look at.</param>
/// <param name="Sentence">What the writer is told, with the way out.</param>
public sealed record UnreadableReason(string Code, BilingualText Sentence)
{
    public static UnreadableReason EmptyFile { get; } = new("empty-file", new(
        "文件是空的，没有可以检查的内容。",
        "The file is empty: there is nothing to check."));

    public static UnreadableReason UnknownEncoding { get; } = new("unknown-encoding", new(
        "这不是可以识别的文本文件：编码不是 UTF-8、UTF-16 或 GB18030，或者文件已损坏。请用 Word 或 WPS 打开后另存为 .docx。",
        "This is not a text file in UTF-8, UTF-16 or GB18030, or it is damaged. Open it in Word or WPS and save it as .docx."));

    public static UnreadableReason OldDocFormat { get; } = new("old-doc-format", new(
        "这是旧版 Word、WPS 格式（.doc、.wps 或 .rtf）。请用 Word 或 WPS 打开后另存为 .docx。",
        "This is an older Word or WPS format (.doc, .wps or .rtf). Open it in Word or WPS and save it as .docx."));

    public static UnreadableReason Encrypted { get; } = new("encrypted", new(
        "文件设有打开密码，无法读取。请在 Word 或 WPS 中取消密码后再试。",
        "The file is protected by a password. Remove the password in Word or WPS and try again."));

    public static UnreadableReason NotADocx { get; } = new("not-a-docx", new(
        "文件里没有 Word 正文，不是 .docx 文档。",
        "The file holds no Word text: it is not a .docx document."));

    public static UnreadableReason Damaged { get; } = new("damaged", new(
        "文档已损坏，无法读取。请用 Word 或 WPS 打开修复，再另存一份。",
        "The document is damaged and cannot be read. Let Word or WPS repair it and save a copy."));

    public static UnreadableReason ForbiddenXml { get; } = new("forbidden-xml", new(
        "文档含有不允许的 XML 声明（DTD 或外部实体），为安全起见不予打开。",
        "The document declares a DTD or external entities, which is not allowed; it was not opened."));

    public static UnreadableReason TooLarge { get; } = new("too-large", new(
        "文件太大或段落太多，超过一份报告的上限，没有检查。",
        "The file is too large or has too many paragraphs for a report; it was not checked."));

    public static UnreadableReason ZipBomb { get; } = new("zip-bomb", new(
        "文件解压后异常膨胀，可能是恶意文件，已停止读取。",
        "The file swells abnormally when unpacked and may be malicious; reading was stopped."));

    public static ImmutableArray<UnreadableReason> All { get; } =
    [
        EmptyFile, UnknownEncoding, OldDocFormat, Encrypted, NotADocx, Damaged, ForbiddenXml, TooLarge, ZipBomb,
    ];
}
