using System.Buffers;
using System.Collections.Immutable;
using WordAddin.Writing.Rules.Lexicons;

namespace WordAddin.Writing.Rules.Terms;

/// <summary>The register of official titles: party rules, laws and central documents.</summary>
internal static class OfficialTitles
{
    /// <summary>Shorter names are too like one another to be told apart by a few characters.</summary>
    private const int ShortestCompared = 9;
    private const int LongestCompared = 60;

    /// <summary>So many inserted, dropped or changed characters still make it the same document.</summary>
    private const int Tolerance = 2;
    private const int OpeningLength = 2;
    private const int EndingLength = 2;

    private static readonly SearchValues<char> marks = SearchValues.Create("（）()〈〉《》　 ");

    private static readonly Lazy<ImmutableArray<(string Title, string Compared)>> titles = new(() =>
        [.. Lexicon.Load("Rules/Terms/OfficialTitles.tsv").Entries.Select(entry => (entry.Term, Bare(entry.Term)))]);

    /// <summary>The one official title that <paramref name="title"/> nearly is; null when it is right, or like none or several.</summary>
    public static string? Meant(string title)
    {
        var bare = Bare(title);
        if (bare.Length is < ShortestCompared or > LongestCompared)
            return null;
        string? meant = null;
        foreach (var (official, compared) in titles.Value)
        {
            if (bare.Contains(compared, StringComparison.Ordinal) || compared.EndsWith(bare, StringComparison.Ordinal))
                return null;
            if (!IsNear(bare, compared))
                continue;
            if (meant is not null)
                return null;
            meant = official;
        }

        return meant;
    }

    /// <summary>Without the issuer in front, the brackets and a final 试行, which may all be left out.</summary>
    private static string Bare(string title)
    {
        var bare = string.Concat(title.Where(c => !marks.Contains(c)));
        foreach (var issuer in (ReadOnlySpan<string>)["中国共产党", "中华人民共和国"])
            bare = bare.StartsWith(issuer, StringComparison.Ordinal) ? bare[issuer.Length..] : bare;
        return bare.EndsWith("试行", StringComparison.Ordinal) ? bare[..^2] : bare;
    }

    /// <summary>The first two characters say whose document it is, the last two of what kind; another is another document.</summary>
    private static bool IsNear(string title, string official) =>
        Math.Abs(title.Length - official.Length) <= Tolerance
        && official.Length >= ShortestCompared
        && title.AsSpan(0, OpeningLength).SequenceEqual(official.AsSpan(0, OpeningLength))
        && title.AsSpan()[^EndingLength..].SequenceEqual(official.AsSpan()[^EndingLength..])
        && Distance(title, official) <= Tolerance;

    /// <summary>Levenshtein distance.</summary>
    private static int Distance(string first, string second)
    {
        Span<int> row = stackalloc int[LongestCompared + Tolerance + 1];
        for (var j = 0; j <= second.Length; j++)
            row[j] = j;
        for (var i = 1; i <= first.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= second.Length; j++)
            {
                var changed = diagonal + (first[i - 1] == second[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(changed, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[second.Length];
    }
}
