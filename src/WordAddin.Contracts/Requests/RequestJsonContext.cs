using System.Text.Json.Serialization;

namespace WordAddin.Contracts.Requests;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    PropertyNameCaseInsensitive = false,
    RespectNullableAnnotations = true)]
[JsonSerializable(typeof(CheckRequest))]
internal sealed partial class RequestJsonContext : JsonSerializerContext;
