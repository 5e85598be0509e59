using System.Collections.Immutable;
using System.Globalization;
using WordAddin.Writing.Languages;
using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Packs;

namespace WordAddin.Host.Api.Problems;

/// <summary>Something a caller did, or a condition of the machine, that ends a request (RFC 9457).</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="Code">Stable, in kebab case.</param>
/// <param name="Sentence">What a clerk should know.</param>
internal sealed record Problem(int Status, string Code, BilingualText Sentence)
{
    /// <summary>Further members of the document, beside <c>code</c>.</summary>
    public ImmutableArray<KeyValuePair<string, object?>> Members { get; init; } = [];

    /// <summary>How long the caller is asked to wait; null when waiting does not help.</summary>
    public TimeSpan? RetryAfter { get; init; }

    public static Problem UnknownGenre { get; } = new(400, "unknown-genre",
        new("没有这种体裁。", "There is no such kind of report."));

    public static Problem UnknownAddress { get; } = new(404, "unknown-address",
        new("这个地址没有内容。", "There is nothing at this address."));

    public static Problem MethodNotAllowed { get; } = new(405, "method-not-allowed",
        new("这个地址不支持这种操作。", "This address does not support that method."));

    public static Problem UnsupportedMediaType { get; } = new(415, "unsupported-media-type",
        new("不支持这种内容类型。", "This type of content is not supported."));

    public static Problem TooLarge { get; } = new(413, "too-large",
        new("内容超过大小上限，请拆分后再试。", "The content exceeds the size limit; split it and try again."));

    public static Problem Busy { get; } = new(503, "busy",
        new("服务器正忙，请稍后再试。", "The server is busy; try again shortly."));

    public static Problem ForeignOrigin { get; } = new(403, "foreign-origin",
        new("请求来自其他网站，已拒绝。", "The request came from another website and was refused."));

    public static Problem PagesMissing { get; } = new(503, "pages-missing",
        new("网页尚未构建，请重新运行 dotnet run。", "The pages have not been built; run dotnet run again."));

    public static Problem BadRequest { get; } = new(400, "bad-request",
        new("请求无法识别。", "The request cannot be understood."));

    public static Problem Unexpected { get; } = new(500, "unexpected",
        new("程序出现意外错误，已记录，请稍后再试。", "Something went wrong on our side and has been recorded; try again later."));

    /// <param name="line">From 1.</param>
    /// <param name="position">From 1, in bytes.</param>
    public static Problem MalformedJson(long line, long position) => new(400, "malformed-json",
        new($"内容不是有效的 JSON，问题在第 {line} 行第 {position} 字节附近。",
            $"The content is not valid JSON; see line {line}, near byte {position}."));

    /// <summary>A file of the caller's that cannot be read.</summary>
    public static Problem Unreadable(UnreadableReason reason) => new(
        reason == UnreadableReason.TooLarge ? 413 : 422, reason.Code, reason.Sentence);

    /// <summary>Facts that cannot be used, with the place to look at.</summary>
    public static Problem Unusable(PackException fault) => new(400, fault.Code, fault.Line == 0
        ? fault.Sentence
        : new($"第 {fault.Line} 行第 {fault.Column} 列：{fault.Sentence.Chinese}",
            $"Line {fault.Line}, column {fault.Column}: {fault.Sentence.English}"));

    /// <summary>The problem behind a bare status that the framework has set.</summary>
    public static Problem Of(int status) => status switch
    {
        404 => UnknownAddress,
        405 => MethodNotAllowed,
        413 => TooLarge,
        415 => UnsupportedMediaType,
        503 => Busy,
        >= 500 => Unexpected,
        _ => BadRequest with { Status = status },
    };

    public IResult In(HttpContext context)
    {
        if (RetryAfter is { } wait)
            context.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        return Results.Problem(
            statusCode: Status,
            title: Sentence.In(RequestLanguage.Of(context.Request)),
            extensions: [new("code", Code), .. Members]);
    }
}
