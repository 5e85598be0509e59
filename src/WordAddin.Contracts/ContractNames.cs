using WordAddin.Writing.Facts;
using WordAddin.Writing.Rules;

namespace WordAddin.Contracts;

/// <summary>The words the contracts use for the values of the domain.</summary>
public static class ContractNames
{
    public static string Of(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };

    public static string Of(FactType type) => type switch
    {
        FactType.Count => "int",
        FactType.Rate => "pct",
        FactType.List => "list",
        FactType.Bool => "bool",
        FactType.Date => "date",
        _ => "text",
    };

    public static string Of(LengthStatus status) => status switch
    {
        LengthStatus.TooShort => "short",
        LengthStatus.TooLong => "long",
        LengthStatus.Empty => "empty",
        _ => "ok",
    };

    public static string Of(FixClass fixClass) => fixClass == FixClass.Safe ? "safe" : "ask";

    public static string Of(FindingScope scope) => scope switch
    {
        FindingScope.Document => "document",
        FindingScope.Section => "section",
        _ => "span",
    };
}
