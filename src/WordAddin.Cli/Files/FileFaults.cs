
using WordAddin.Writing.Languages;
using WordAddin.Writing.Manuscripts;

namespace WordAddin.Cli.Files;

/// <summary>What the file system refused, in words.</summary>
internal static class FileFaults
{
    private const int NoSpaceLeft = 28;
    private const int ReadOnlyFileSystem = 30;
    private const int WindowsDiskFull = unchecked((int)0x80070070);

    public static UnreadableReason Of(Exception exception) => exception switch
    {
        FileNotFoundException or DirectoryNotFoundException => new(
            "not-found", new BilingualText("找不到这个文件或文件夹。", "There is no such file or folder.")),
        UnauthorizedAccessException => new(
            "access-denied", new BilingualText("没有权限读写这个位置。", "This place may not be read or written.")),
        IOException { HResult: NoSpaceLeft or WindowsDiskFull } => new(
            "disk-full", new BilingualText("磁盘已满，文件没有写入，原文件保持不变。", "The disk is full; nothing was written and the old file is untouched.")),
        IOException { HResult: ReadOnlyFileSystem } => new(
            "access-denied", new BilingualText("这个位置只能读，不能写。", "This place is read-only.")),
        _ => new(
            "file-failed", new BilingualText("读写文件时出错。", "The file could not be read or written.")),
    };
}
