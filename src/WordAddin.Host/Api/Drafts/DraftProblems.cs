using WordAddin.Drafts;
using WordAddin.Host.Api.Problems;
using WordAddin.Writing.Languages;

namespace WordAddin.Host.Api.Drafts;

/// <summary>What a failure of the draft library is over HTTP.</summary>
internal static class DraftProblems
{
    public static Problem Empty { get; } = new(400, "draft-empty",
        new BilingualText("没有收到文稿内容，未保存。", "No content was received; nothing was saved."));

    public static Problem Of(DraftFault fault) => new(StatusOf(fault.Code), fault.Code, fault.Sentence)
    {
        Members =
        [
            .. Member("current", fault.Current),
            .. Member("conflictCopy", fault.ConflictCopy),
        ],
        RetryAfter = fault.RetryAfter,
    };

    private static IEnumerable<KeyValuePair<string, object?>> Member(string name, Draft? draft)
    {
        if (draft is not null)
            yield return new(name, DraftAnswer.Of(draft));
    }

    private static int StatusOf(string code) => code switch
    {
        DraftFaultCode.NotFound => StatusCodes.Status404NotFound,
        DraftFaultCode.Changed => StatusCodes.Status412PreconditionFailed,
        DraftFaultCode.NameTaken => StatusCodes.Status409Conflict,
        DraftFaultCode.NameInvalid => StatusCodes.Status400BadRequest,
        DraftFaultCode.VersionMissing => StatusCodes.Status428PreconditionRequired,
        DraftFaultCode.Locked => StatusCodes.Status423Locked,
        DraftFaultCode.TooLarge => StatusCodes.Status413PayloadTooLarge,
        DraftFaultCode.DriveFull => StatusCodes.Status507InsufficientStorage,
        DraftFaultCode.SignInNeeded => StatusCodes.Status401Unauthorized,
        DraftFaultCode.Forbidden => StatusCodes.Status403Forbidden,
        DraftFaultCode.DriveBusy => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status502BadGateway,
    };
}
