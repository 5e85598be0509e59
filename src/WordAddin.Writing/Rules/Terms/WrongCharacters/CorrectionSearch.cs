using WordAddin.Writing.Manuscripts;

namespace WordAddin.Writing.Rules.Terms.WrongCharacters;

/// <summary>
/// Tries homophones and look-alikes wherever a character stands alone between words, and keeps the one that makes the
/// run far likelier than it is written and clearly likelier than the next best.
/// </summary>
internal static class CorrectionSearch
{
    /// <summary>About three thousand times likelier; the thresholds are tuned on one half of the sentences of the tests.</summary>
    private const float LeastGain = 8;

    private const float LeastLead = 1.5f;

    /// <summary>A long run that mostly falls apart is a list of names, another language or another script: nothing to judge by.</summary>
    private const int LongRun = 12;

    /// <summary>Corrections from left to right, none sharing a character.</summary>
    public static List<Correction> In(ReadOnlySpan<char> run)
    {
        var model = CharacterModel.Instance;
        var words = new Segmentation(run, model);
        var found = new List<Correction>();
        if (run.Length >= LongRun && 2 * words.AloneCount > run.Length)
            return found;
        for (var i = 0; i < run.Length; i++)
        {
            if (words.IsAlone(i) && Best(run, i, words, model) is { } correction)
                Keep(found, correction);
        }

        return found;
    }

    private static void Keep(List<Correction> found, Correction correction)
    {
        if (found.Count == 0 || !found[^1].Word.Overlaps(correction.Word))
            found.Add(correction);
        else if (correction.Gain > found[^1].Gain)
            found[^1] = correction;
    }

    private static Correction? Best(ReadOnlySpan<char> run, int position, Segmentation words, CharacterModel model)
    {
        var contest = new Contest();
        for (var start = Math.Max(0, position - CharacterModel.LongestWord + 1); start <= position; start++)
        {
            var furthest = Math.Min(run.Length, start + CharacterModel.LongestWord);
            for (var end = Math.Max(position + 1, start + 2); end <= furthest; end++)
            {
                var around = words.Around(start, end) - words.Whole;
                if (around + model.CommonestWord >= LeastGain)
                    Try(run, TextSpan.FromBounds(start, end), position, around, words, model, contest);
            }
        }

        return contest.Winner is { } best && best.Gain >= LeastGain && contest.Lead >= LeastLead ? best : null;
    }

    private static void Try(
        ReadOnlySpan<char> run, TextSpan word, int position, float around, Segmentation words, CharacterModel model, Contest contest)
    {
        var written = run[position];
        var shift = 16 * (word.End - 1 - position);
        var gap = CharacterModel.KeyOf(run.Slice(word.Start, word.Length)) & ~(0xFFFFUL << shift);
        foreach (var group in model.ConfusablesOf(written))
        {
            foreach (var c in group)
            {
                var gain = c == written ? float.NegativeInfinity : around + model.ScoreOfProposed(gap | ((ulong)c << shift));
                if (gain > contest.RunnerUp && !NameGuard.Protects(run, words, word.Start, word.End, c))
                    contest.Enter(new Correction(word, position, c, gain));
            }
        }
    }
}
