using WordAddin.Writing.Manuscripts;

namespace WordAddin.Writing.Rules.Terms.WrongCharacters;

/// <summary>
/// Tries homophones, look-alikes and a change of places wherever a character stands alone between words, and keeps what
/// makes the run far likelier than it is written and clearly likelier than the next best.
/// </summary>
internal readonly ref struct CorrectionSearch
{
    /// <summary>About three thousand times likelier; the thresholds were tuned on model reports, not on the sentences of the tests.</summary>
    private const float LeastGain = 8;

    private const float LeastLead = 1.5f;

    /// <summary>A long run that mostly falls apart is a list of names, another language or another script: nothing to judge by.</summary>
    private const int LongRun = 12;

    private readonly ReadOnlySpan<char> run;
    private readonly CharacterModel model;
    private readonly Segmentation words;

    private CorrectionSearch(ReadOnlySpan<char> run)
    {
        this.run = run;
        model = CharacterModel.Instance;
        words = new Segmentation(run, model);
    }

    /// <summary>Corrections from left to right, none sharing a character.</summary>
    public static List<Correction> In(ReadOnlySpan<char> run)
    {
        var search = new CorrectionSearch(run);
        var found = new List<Correction>();
        if (run.Length >= LongRun && 2 * search.words.AloneCount > run.Length)
            return found;
        for (var i = 0; i < run.Length; i++)
        {
            if (search.words.IsAlone(i) && search.Best(i) is { } correction)
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

    private Correction? Best(int position)
    {
        var contest = new Contest();
        for (var start = Math.Max(0, position - CharacterModel.LongestWord + 1); start <= position; start++)
        {
            var furthest = Math.Min(run.Length, start + CharacterModel.LongestWord);
            for (var end = Math.Max(position + 1, start + 2); end <= furthest; end++)
            {
                var around = words.Around(start, end) - words.Whole;
                if (around + model.CommonestWord >= LeastGain)
                    TryAll(TextSpan.FromBounds(start, end), position, around, contest);
            }
        }

        return contest.Winner is { } best && best.Gain >= LeastGain && contest.Lead >= LeastLead ? best : null;
    }

    private void TryAll(TextSpan word, int position, float around, Contest contest)
    {
        Exchange(word, position, around, contest);
        if (position > word.Start)
            Transpose(word, position - 1, around, contest);
        if (position + 1 < word.End)
            Transpose(word, position, around, contest);
    }

    private void Exchange(TextSpan word, int position, float around, Contest contest)
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
                    contest.Enter(new Correction(word, new TextSpan(position, 1), c.ToString(), gain));
            }
        }
    }

    private void Transpose(TextSpan word, int left, float around, Contest contest)
    {
        var (first, second) = (run[left], run[left + 1]);
        var exchanged = (((ulong)first << 16) | second) ^ (((ulong)second << 16) | first);
        var key = CharacterModel.KeyOf(run.Slice(word.Start, word.Length)) ^ (exchanged << (16 * (word.End - 2 - left)));
        var gain = around + model.ScoreOfProposed(key);
        if (first != second && gain > contest.RunnerUp && !NameGuard.Protects(run, words, word.Start, word.End, second))
            contest.Enter(new Correction(word, new TextSpan(left, 2), $"{second}{first}", gain));
    }
}
