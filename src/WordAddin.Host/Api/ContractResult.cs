using System.Text.Json;
using WordAddin.Contracts;

namespace WordAddin.Host.Api;

/// <summary>An answer written by the contracts, the same bytes as the command line gives.</summary>
internal static class ContractResult
{
    private const string JsonType = "application/json; charset=utf-8";

    public static IResult Json(Action<Utf8JsonWriter> write) => Results.Bytes(ContractJson.Bytes(write), JsonType);
}
