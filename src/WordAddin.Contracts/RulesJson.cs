using System.Text.Json;
using WordAddin.Writing.Rules;

namespace WordAddin.Contracts;

/// <summary>The rule catalogue: <c>{"rules":[…]}</c>, or one rule with its whole page.</summary>
public static class RulesJson
{
    public static void WriteAll(Utf8JsonWriter writer, IEnumerable<Rule> rules)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(rules);
        writer.WriteStartObject();
        writer.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            writer.WriteStartObject();
            WriteHead(writer, rule);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    /// <summary>One rule; <c>body</c> is the Markdown of its page below the head.</summary>
    public static void WriteOne(Utf8JsonWriter writer, Rule rule)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(rule);
        writer.WriteStartObject();
        WriteHead(writer, rule);
        writer.WriteString("body", rule.Page.Body);
        writer.WriteEndObject();
    }

    private static void WriteHead(Utf8JsonWriter writer, Rule rule)
    {
        writer.WriteString("id", rule.Id);
        writer.WriteString("group", rule.Group);
        writer.WriteString("title", rule.Page.Title.Chinese);
        writer.WriteString("titleEn", rule.Page.Title.English);
        writer.WriteString("severity", ContractNames.Of(rule.Page.Severity));
        writer.WriteString("basis", rule.Page.Basis);
    }
}
