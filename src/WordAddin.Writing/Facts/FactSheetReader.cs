using System.Collections.Immutable;
using System.Globalization;
using Newtonsoft.Json.Linq;
using WordAddin.Writing.Genres;
using WordAddin.Writing.Languages;
using WordAddin.Writing.Packs;

namespace WordAddin.Writing.Facts;

/// <summary>Reads a facts file: <c>{ "genre": "…", "year": 2023, "facts": { "unit": "…", "consultCount": 12 } }</c>.</summary>
public static class FactSheetReader
{
    /// <summary>Longest text of one fact, in characters; a report has no place for more.</summary>
    public const int MaximumTextLength = 1000;

    private static readonly string[] DayFormats = ["yyyy-M-d", "yyyy年M月d日"];

    /// <summary>Longest facts file, in characters: many times what the whole dictionary can take up.</summary>
    public const int MaximumFileLength = 1_000_000;

    /// <param name="file">Name for messages.</param>
    /// <param name="json">Text of the file.</param>
    /// <exception cref="PackException">
    /// The file cannot be used: <c>invalid-json</c> <c>missing-member</c> <c>unknown-genre</c> <c>unknown-fact</c>
    /// <c>wrong-type</c> <c>text-too-long</c> <c>file-too-long</c>.
    /// </exception>
    public static FactSheet Read(string file, string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        if (json.Length > MaximumFileLength)
            throw new PackException("file-too-long", file, 0, 0, new BilingualText("事实栏文件过大，没有读取。", "The facts file is too large; it was not read."));
        var root = StrictJson.Parse(file, json);
        var genre = ReadGenre(file, root);
        var year = root["year"] is { Type: not JTokenType.Null } token ? ReadYear(file, token) : (int?)null;
        var values = ImmutableSortedDictionary.CreateBuilder<string, FactValue>(StringComparer.Ordinal);
        foreach (var member in FactsOf(file, root).Properties())
        {
            var fact = FactCatalog.Find(member.Name)
                ?? throw StrictJson.At(file, member, "unknown-fact", $"没有名为“{Shown(member.Name)}”的事实栏", $"There is no fact named '{Shown(member.Name)}'");
            if (ReadValue(file, fact, member.Value) is { } value)
                values.Add(fact.Key, value);
        }

        return new FactSheet(genre, year, values.ToImmutable());
    }

    private static string ReadGenre(string file, JObject root)
    {
        var token = root["genre"]
            ?? throw StrictJson.At(file, root, "missing-member", "缺少体裁 genre", "The member 'genre' is missing");
        if (token.Type != JTokenType.String)
            throw StrictJson.At(file, token, "wrong-type", "体裁 genre 应是文字", "The member 'genre' must be a text");
        var id = (string)token!;
        return GenreCatalog.Find(id) is not null
            ? id
            : throw StrictJson.At(
                file, token, "unknown-genre", $"没有名为“{Shown(id)}”的体裁，可用：{string.Join("、", GenreCatalog.Ids)}", $"There is no genre '{Shown(id)}'; there are: {string.Join(", ", GenreCatalog.Ids)}");
    }

    private static int ReadYear(string file, JToken token) =>
        token is JValue { Value: long and >= 1 and <= 9999 } value
            ? (int)(long)value.Value
            : throw StrictJson.At(file, token, "wrong-type", "年度 year 应是四位年份", "The member 'year' must be a year of four digits");

    private static JObject FactsOf(string file, JObject root) => root["facts"] switch
    {
        null => [],
        JObject facts => facts,
        var other => throw StrictJson.At(file, other, "wrong-type", "事实栏 facts 应是一个对象", "The member 'facts' must be an object"),
    };

    private static FactValue? ReadValue(string file, Fact fact, JToken token)
    {
        if (token.Type == JTokenType.Null)
            return null;
        return fact.Type switch
        {
            FactType.Count when Whole(token) is { } number => new FactValue.Number(number),
            FactType.Rate when (token as JValue)?.Value is decimal rate => new FactValue.Number(rate),
            FactType.Rate when Whole(token) is { } rate => new FactValue.Number(rate),
            FactType.Bool when (token as JValue)?.Value is bool flag => new FactValue.Flag(flag),
            FactType.Date when (token as JValue)?.Value is string text && Day(text) is { } day => new FactValue.Day(day),
            FactType.Text when token.Type == JTokenType.String => ReadWords(file, fact, token),
            FactType.List when token is JArray items && items.All(item => item.Type == JTokenType.String) => ReadItems(file, fact, items),
            _ => throw WrongType(file, fact, token),
        };
    }

    private static decimal? Whole(JToken token) => (token as JValue)?.Value is long number ? number : null;

    private static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, DayFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static FactValue.Words? ReadWords(string file, Fact fact, JToken token)
    {
        var text = Clean(file, fact, token);
        return text.Length == 0 ? null : new FactValue.Words(text);
    }

    private static FactValue.Items? ReadItems(string file, Fact fact, JArray items)
    {
        var texts = items.Select(item => Clean(file, fact, item)).Where(text => text.Length > 0).ToImmutableArray();
        if (texts.Sum(text => (long)text.Length) > MaximumTextLength)
            throw TooLong(file, fact, items);
        return texts.IsEmpty ? null : new FactValue.Items(texts);
    }

    private static string Clean(string file, Fact fact, JToken token)
    {
        var text = (string)token!;
        return text.Length <= MaximumTextLength ? CleanText.Of(text) : throw TooLong(file, fact, token);
    }

    private static PackException TooLong(string file, Fact fact, JToken token) => StrictJson.At(
        file,
        token,
        "text-too-long",
        $"“{fact.Name.Chinese}”超过{MaximumTextLength}字",
        $"'{fact.Name.English}' is longer than {MaximumTextLength} characters");

    private static PackException WrongType(string file, Fact fact, JToken token)
    {
        var (chinese, english) = fact.Type switch
        {
            FactType.Count => ("整数", "a whole number"),
            FactType.Rate => ("百分数，如 98.5", "a rate in per cent such as 98.5"),
            FactType.Bool => ("true 或 false", "true or false"),
            FactType.Date => ("日期，如 2024-01-08", "a day such as 2024-01-08"),
            FactType.List => ("文字列表", "a list of texts"),
            _ => ("文字", "a text"),
        };
        return StrictJson.At(
            file, token, "wrong-type", $"“{fact.Name.Chinese}”（{fact.Key}）应是{chinese}", $"'{fact.Name.English}' ({fact.Key}) must be {english}");
    }

    private static string Shown(string text)
    {
        const int longest = 40;
        var clean = CleanText.Of(text.Length > longest ? text[..longest] : text);
        return text.Length > longest ? clean + "…" : clean;
    }
}
