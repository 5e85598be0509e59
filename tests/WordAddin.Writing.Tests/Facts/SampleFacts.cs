using System.Collections.Immutable;
using Bogus;
using WordAddin.Writing.Facts;

namespace WordAddin.Writing.Tests.Facts;

/// <summary>Facts sheets for tests: one that is complete and hand-made, and random ones.</summary>
internal static class SampleFacts
{
    /// <summary>Every fact of the dictionary, each count lower than the one before so that parts never exceed wholes.</summary>
    public static FactSheet Complete(string genreId)
    {
        var count = 120;
        return Sheet(genreId, fact => fact.Key == FactSheet.YearKey ? 2023 : fact.Type == FactType.Rate ? 98.5m : --count);
    }

    public static FactSheet Random(string genreId, int seed)
    {
        var random = new Randomizer(seed);
        var sheet = Sheet(genreId, fact => fact.Type == FactType.Count ? random.Number(2000, 2999) : random.Decimal(0, 100));
        var kept = sheet.Values.Where(_ => random.Bool(0.7f)).Select(pair =>
            pair.Value is FactValue.Words ? KeyValuePair.Create(pair.Key, (FactValue)new FactValue.Words(random.String2(1, 40, "政协委员{}〔〕{x}—“”"))) : pair);
        return sheet with { Values = kept.ToImmutableSortedDictionary(StringComparer.Ordinal), Year = random.Bool() ? 2024 : null };
    }

    private static FactSheet Sheet(string genreId, Func<Fact, decimal> number) => new(
        genreId,
        2023,
        FactCatalog.Facts.ToImmutableSortedDictionary(
            fact => fact.Key,
            fact => fact.Type is FactType.Count or FactType.Rate ? new FactValue.Number(number(fact)) : Other(fact),
            StringComparer.Ordinal));

    private static FactValue Other(Fact fact) => fact.Type switch
    {
        FactType.List => new FactValue.Items(["中国人民政治协商会议章程", "《中华人民共和国监察法》"]),
        FactType.Bool => new FactValue.Flag(true),
        FactType.Date => new FactValue.Day(new DateOnly(2024, 1, 8)),
        _ => new FactValue.Words(fact.Key switch
        {
            "unit" => "临江市政协",
            "post" => "副主席",
            "duties" => "提案和社情民意工作",
            "superiorParty" => "市委",
            "brandName" => "同心履职先锋行",
            "majorTaskName" => "主题教育",
            "name" => "王明远",
            _ => throw new ArgumentOutOfRangeException(nameof(fact), fact.Key, "A text fact without a sample."),
        }),
    };
}
