using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Http;

namespace WordAddin.LocalDrive;

/// <summary>A refusal in Graph's terms: HTTP status, code, and the more specific inner code.</summary>
[SuppressMessage("Naming", "CA1710", Justification = "A fault is the house's word for an expected failure.")]
internal sealed class DriveFault(int status, string code, string message, string? innerCode = null, Exception? cause = null)
    : Exception(message, cause)
{
    public int Status { get; } = status;

    public string Code { get; } = code;

    public string? InnerCode { get; } = innerCode;

    public static DriveFault NotFound() =>
        new(StatusCodes.Status404NotFound, "itemNotFound", "The resource could not be found.");

    public static DriveFault SessionNotFound() =>
        new(StatusCodes.Status404NotFound, "itemNotFound", "The upload session was not found.", "uploadSessionNotFound");

    public static DriveFault Invalid(string message, string? innerCode = null, Exception? cause = null) =>
        new(StatusCodes.Status400BadRequest, "invalidRequest", message, innerCode, cause);

    public static DriveFault NameTaken() =>
        new(StatusCodes.Status409Conflict, "nameAlreadyExists", "An item with the same name already exists under the parent.");

    public static DriveFault TagMismatch() => new(
        StatusCodes.Status412PreconditionFailed, "resourceModified", "ETag does not match current item's value.", "entityTagDoesNotMatch");

    public static DriveFault TooLarge(long limit) => new(
        StatusCodes.Status413PayloadTooLarge, "invalidRequest", $"The content is larger than the {limit} bytes accepted.", "maxFileSizeExceeded");

    public static DriveFault Full(Exception? cause = null) => new(
        StatusCodes.Status507InsufficientStorage, "insufficientStorage", "The drive has not enough space for this content.", "quotaLimitReached", cause);

    public static DriveFault ReadOnly(Exception cause) => new(
        StatusCodes.Status403Forbidden, "accessDenied", "The folder of the local drive cannot be written.", cause: cause);

    public static DriveFault Busy(Exception? cause = null) => new(
        StatusCodes.Status503ServiceUnavailable, "serviceNotAvailable", "The drive is busy with another writer.", cause: cause);

    public static DriveFault BadRange(string message, string innerCode) =>
        new(StatusCodes.Status416RangeNotSatisfiable, "invalidRange", message, innerCode);
}
