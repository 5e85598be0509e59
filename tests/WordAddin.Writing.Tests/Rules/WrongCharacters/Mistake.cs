using WordAddin.Writing.Rules.Terms.WrongCharacters;

namespace WordAddin.Writing.Tests.Rules.WrongCharacters;

/// <summary>
/// A sentence with one mistake. The recipe: take a character at random that belongs to a word of two to four characters; exchange it
/// for a character in common use that shares a syllable (homophone) or nearly all strokes (look-alike), write it twice,
/// leave it out, or let it change places with the next one.
/// </summary>
internal sealed record Mistake(string Sentence, string Right)
{
    /// <summary>Natural logarithm of how likely the rarest character is that a mistake puts in.</summary>
    private const float RarestInCommonUse = -14;

    public static Mistake? Make(string kind, string sentence, Random random)
    {
        var places = Enumerable.Range(0, sentence.Length).Where(i => IsInsideWord(sentence, i)).ToArray();
        random.Shuffle(places);
        return places.Select(at => MakeAt(kind, sentence, at, random)).FirstOrDefault(mistake => mistake is not null);
    }

    private static Mistake? MakeAt(string kind, string sentence, int at, Random random)
    {
        var written = kind switch
        {
            "doubled" => sentence.Insert(at, sentence[at].ToString()),
            "missing" => sentence.Remove(at, 1),
            "transposed" => Transpose(sentence, at),
            _ => Exchange(kind, sentence, at, random),
        };
        return written is null || written == sentence ? null : new Mistake(written, sentence);
    }

    private static string? Transpose(string sentence, int at) =>
        IsInsideWord(sentence, at + 1) ? $"{sentence[..at]}{sentence[at + 1]}{sentence[at]}{sentence[(at + 2)..]}" : null;

    private static string? Exchange(string kind, string sentence, int at, Random random)
    {
        var groups = CharacterModel.Instance.ConfusablesOf(sentence[at]);
        var isShape = kind == "look-alike";
        var pool = groups.Where(group => group.Contains(sentence[at], StringComparison.Ordinal) != isShape)
            .SelectMany(group => group)
            .Where(c => c != sentence[at] && CharacterModel.Instance.ScoreOf(c) >= RarestInCommonUse)
            .ToList();
        return pool.Count == 0 ? null : $"{sentence[..at]}{pool[random.Next(pool.Count)]}{sentence[(at + 1)..]}";
    }

    private static bool IsInsideWord(string sentence, int at)
    {
        if (!CharacterModel.Covers(sentence[at]))
            return false;
        var (start, end) = (at, at);
        while (start > 0 && CharacterModel.Covers(sentence[start - 1]))
            start--;
        while (end < sentence.Length && CharacterModel.Covers(sentence[end]))
            end++;
        return !new Segmentation(sentence.AsSpan(start, end - start), CharacterModel.Instance).IsAlone(at - start);
    }
}
