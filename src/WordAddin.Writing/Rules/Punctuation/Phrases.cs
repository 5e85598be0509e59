namespace WordAddin.Writing.Rules.Punctuation;

/// <summary>Walks over the places of a short phrase.</summary>
internal static class Phrases
{
    public static IEnumerable<int> Find(string text, string phrase)
    {
        for (var at = text.IndexOf(phrase, StringComparison.Ordinal); at >= 0;
            at = text.IndexOf(phrase, at + phrase.Length, StringComparison.Ordinal))
            yield return at;
    }
}
