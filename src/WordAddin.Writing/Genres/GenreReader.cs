using Newtonsoft.Json.Linq;
using WordAddin.Writing.Facts;
using WordAddin.Writing.Packs;
using WordAddin.Writing.Rules;

namespace WordAddin.Writing.Genres;

/// <summary>Reads a genre pack and refuses it when anything it refers to is not there.</summary>
internal static class GenreReader
{
    /// <exception cref="PackException">The pack is not as it must be.</exception>
    public static Genre Read(string file, string json)
    {
        var root = StrictJson.Parse(file, json);
        var genre = StrictJson.Bind<Genre>(file, root);
        CheckSectionKeys(file, root);
        foreach (var value in root.Descendants().OfType<JValue>().Where(value => value.Type == JTokenType.String))
            CheckText(file, value);
        return genre;
    }

    private static void CheckSectionKeys(string file, JObject root)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var key in root.SelectTokens("sections..key"))
        {
            if (!keys.Add((string)key!))
                throw StrictJson.At(file, key, "duplicate-key", $"节“{key}”重复", $"The section '{key}' is there twice");
        }
    }

    private static void CheckText(string file, JValue value)
    {
        var text = (string)value!;
        if (string.IsNullOrWhiteSpace(text))
            throw StrictJson.At(file, value, "blank-text", "此处不能为空", "A text must not be blank here");
        switch (NameOfList(value))
        {
            case "facts":
                CheckFact(file, value, text);
                break;
            case "rulesOff" when RuleCatalog.Find(text) is null:
                throw StrictJson.At(file, value, "unknown-rule", $"没有名为“{text}”的规则", $"There is no rule named '{text}'");
            default:
                CheckTemplate(file, value, text);
                break;
        }
    }

    private static string? NameOfList(JValue value) => ((value.Parent as JArray)?.Parent as JProperty)?.Name;

    private static void CheckTemplate(string file, JValue value, string text)
    {
        try
        {
            foreach (var part in FactTemplate.Parse(text))
            {
                if (part.FactKey is not null)
                    CheckFact(file, value, part.FactKey);
            }
        }
        catch (FormatException fault)
        {
            throw StrictJson.At(file, value, "bad-template", "模板的花括号写法有误", fault.Message);
        }
    }

    private static void CheckFact(string file, JValue value, string key)
    {
        if (FactCatalog.Find(key) is null)
            throw StrictJson.At(file, value, "unknown-fact", $"没有名为“{key}”的事实栏", $"There is no fact named '{key}'");
    }
}
