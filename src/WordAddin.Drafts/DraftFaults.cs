using WordAddin.Writing.Languages;

namespace WordAddin.Drafts;

/// <summary>What the clerk reads for each code.</summary>
internal static class DraftFaults
{
    private static readonly Dictionary<string, BilingualText> Sentences = new()
    {
        [DraftFaultCode.NotFound] = new(
            "找不到这份草稿，它可能已被删除或移走。请刷新列表；正在编辑的内容可以另存为新草稿。",
            "This draft cannot be found; it may have been deleted or moved. Refresh the list; what you are editing can be saved as a new draft."),
        [DraftFaultCode.Changed] = new(
            "这份草稿已被他人修改，为避免覆盖，未写入您的版本。",
            "Somebody else has changed this draft; your version was not written over theirs."),
        [DraftFaultCode.NameTaken] = new(
            "已有同名草稿，请换一个名称。",
            "A draft of this name already exists; please choose another name."),
        [DraftFaultCode.NameInvalid] = new(
            "草稿名称不可用：不能为空、过长，不能含有 \" * : < > ? / \\ | 等字符，也不能以空格或句点开头或结尾。",
            "This draft name cannot be used: it must not be empty or too long, contain any of \" * : < > ? / \\ |, or begin or end with a space or a dot."),
        [DraftFaultCode.VersionMissing] = new(
            "保存已有草稿须注明所依据的版本，请重新打开草稿后再保存。",
            "Saving an existing draft needs the version it was made from; open the draft again, then save."),
        [DraftFaultCode.Locked] = new(
            "这份草稿正在 Word 中打开或已被签出，暂时不能写入。请关闭后再试，或另存为新草稿。",
            "This draft is open in Word or checked out and cannot be written now. Close it and try again, or save as a new draft."),
        [DraftFaultCode.TooLarge] = new(
            "文件太大，云盘不接受。请压缩图片后再保存。",
            "The file is too large for the drive. Compress its pictures and save again."),
        [DraftFaultCode.DriveFull] = new(
            "云盘空间已满，未能保存。请清理空间后再试；正在编辑的内容没有丢失。",
            "The drive is full and nothing was saved. Free some space and try again; what you are editing is not lost."),
        [DraftFaultCode.SignInNeeded] = new(
            "登录已过期，请重新登录。",
            "Your sign-in has expired; please sign in again."),
        [DraftFaultCode.Forbidden] = new(
            "没有权限在这个云盘上读取或保存草稿，请联系管理员。",
            "You are not allowed to read or save drafts on this drive; please ask your administrator."),
        [DraftFaultCode.DriveBusy] = new(
            "云盘正忙，请稍后再试。",
            "The drive is busy; please try again in a while."),
        [DraftFaultCode.DriveUnreachable] = new(
            "连接不上云盘，请检查网络后再试；正在编辑的内容没有丢失。",
            "The drive cannot be reached; check the network and try again. What you are editing is not lost."),
        [DraftFaultCode.DriveFailed] = new(
            "云盘未能完成这次操作，请稍后再试；若一再出现，请联系管理员。",
            "The drive could not do this; try again later, and tell your administrator if it keeps happening."),
    };

    public static DraftFault Of(string code) => new(code, Sentences[code]);

    /// <summary>The fault for an answer of the drive.</summary>
    /// <param name="graphCode">The code in the body of the answer; absent when it had none.</param>
    public static DraftFault Of(int status, string? graphCode, TimeSpan? retryAfter = null, Exception? cause = null)
    {
        var code = CodeOf(status, graphCode);
        return new(code, Sentences[code], cause) { Status = status, RetryAfter = retryAfter };
    }

    public static DraftFault Unreachable(Exception cause) =>
        new(DraftFaultCode.DriveUnreachable, Sentences[DraftFaultCode.DriveUnreachable], cause);

    public static DraftFault Changed(Draft current, Draft? copy)
    {
        var sentence = Sentences[DraftFaultCode.Changed];
        var whereabouts = copy is null
            ? new BilingualText(
                $"您的版本也未能另存，请不要关闭文档，先在本机保存一份。云盘上的是“{current.Name}”。",
                $"Your version could not be kept on the drive either: leave the document open and save it on this computer first. The drive holds “{current.Name}”.")
            : new BilingualText(
                $"您的版本已另存为“{copy.Name}”，他人的版本仍是“{current.Name}”。",
                $"Yours was kept as “{copy.Name}”; theirs is still “{current.Name}”.");
        return new(
            DraftFaultCode.Changed,
            new(sentence.Chinese + whereabouts.Chinese, $"{sentence.English} {whereabouts.English}"))
        {
            Status = 412,
            Current = current,
            ConflictCopy = copy,
        };
    }

    private static string CodeOf(int status, string? graphCode) => (status, graphCode) switch
    {
        (401, _) => DraftFaultCode.SignInNeeded,
        (403, "quotaLimitReached") => DraftFaultCode.DriveFull,
        (403, _) => DraftFaultCode.Forbidden,
        (404 or 410, _) => DraftFaultCode.NotFound,
        (409, "nameAlreadyExists") => DraftFaultCode.NameTaken,
        (409 or 412, _) => DraftFaultCode.Changed,
        (413, _) => DraftFaultCode.TooLarge,
        (423, _) => DraftFaultCode.Locked,
        (429 or 503 or 504, _) => DraftFaultCode.DriveBusy,
        (507, _) => DraftFaultCode.DriveFull,
        _ => DraftFaultCode.DriveFailed,
    };
}
