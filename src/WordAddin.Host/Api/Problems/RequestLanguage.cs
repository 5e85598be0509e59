using Microsoft.AspNetCore.Http.Headers;
using WordAddin.Writing.Languages;

namespace WordAddin.Host.Api.Problems;

/// <summary>Which of the two languages a request wants.</summary>
internal static class RequestLanguage
{
    /// <summary>The best of <c>Accept-Language</c>; Chinese when it names neither language.</summary>
    public static Language Of(HttpRequest request)
    {
        var best = Language.Chinese;
        var bestQuality = 0.0;
        foreach (var wanted in new RequestHeaders(request.Headers).AcceptLanguage)
        {
            var quality = wanted.Quality ?? 1;
            if (quality > bestQuality && Parse(wanted.Value.Value) is { } language)
                (best, bestQuality) = (language, quality);
        }

        return best;
    }

    public static Language? Parse(string? tag) =>
        IsOf(tag, "zh") ? Language.Chinese : IsOf(tag, "en") ? Language.English : null;

    private static bool IsOf(string? tag, string language) =>
        tag is not null
        && tag.StartsWith(language, StringComparison.OrdinalIgnoreCase)
        && (tag.Length == language.Length || tag[language.Length] == '-');
}
