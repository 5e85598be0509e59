using WordAddin.Writing.Facts;
using WordAddin.Writing.Merging;
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

    public static string Of(SectionStatus status) => status switch
    {
        SectionStatus.Changed => "changed",
        SectionStatus.Added => "added",
        SectionStatus.Removed => "removed",
        SectionStatus.Moved => "moved",
        _ => "unchanged",
    };

    public static string Of(SectionPartKind kind) => kind switch
    {
        SectionPartKind.Opening => "opening",
        SectionPartKind.Ending => "ending",
        _ => "section",
    };

    public static string Of(ParagraphDifferenceKind kind) => kind switch
    {
        ParagraphDifferenceKind.Added => "added",
        ParagraphDifferenceKind.Removed => "removed",
        ParagraphDifferenceKind.MovedAway => "moved-away",
        ParagraphDifferenceKind.MovedHere => "moved-here",
        _ => "changed",
    };

    public static string Of(TextPieceKind kind) => kind switch
    {
        TextPieceKind.Removed => "removed",
        TextPieceKind.Added => "added",
        _ => "kept",
    };
}
