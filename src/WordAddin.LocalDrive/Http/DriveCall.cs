using System.Globalization;
using Microsoft.AspNetCore.Http;
using WordAddin.LocalDrive.Addressing;
using WordAddin.LocalDrive.Storage;

namespace WordAddin.LocalDrive.Http;

/// <summary>One request, with what Graph's conventions say about its headers and query.</summary>
internal sealed class DriveCall(HttpContext context, DriveTarget target, string baseAddress, string rawPath)
{
    public HttpContext Context { get; } = context;

    public HttpRequest Request => Context.Request;

    public HttpResponse Response => Context.Response;

    public DriveTarget Target { get; } = target;

    /// <summary>The service root as the caller addressed it, so that links lead back the same way.</summary>
    public string BaseAddress { get; } = baseAddress;

    /// <summary>The address of the call as it was written, without its query.</summary>
    public string Address => BaseAddress + rawPath;

    public CancellationToken Aborted => Context.RequestAborted;

    public ItemAddress Item => Target.Item!;

    public Precondition Precondition =>
        new(EntityTags.Read(Request.Headers.IfMatch), EntityTags.Read(Request.Headers.IfNoneMatch));

    /// <summary>Properties asked for; null asks for the usual ones.</summary>
    public IReadOnlySet<string>? Select => Query("select") is { Length: > 0 } names ? Expansion.Names(names) : null;

    /// <summary>A query option, with or without the dollar sign; null when absent.</summary>
    public string? Query(string name) =>
        Request.Query.TryGetValue("$" + name, out var value) || Request.Query.TryGetValue(name, out value)
            ? value.ToString()
            : null;

    /// <summary>A query option that is a whole number above zero.</summary>
    public int? Count(string name) => Query(name) switch
    {
        null => null,
        var text when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0 => count,
        _ => throw DriveFault.Invalid($"The query option ${name} is not a whole number above zero."),
    };

    public ConflictBehaviour Behaviour(ConflictBehaviour usual)
    {
        foreach (var name in ConflictBehaviours.Annotations)
        {
            if (Request.Query.TryGetValue(name, out var value))
                return ConflictBehaviours.Parse(value.ToString());
        }

        return usual;
    }
}
