namespace WordAddin.Writing.Rules.Terms.WrongCharacters;

/// <summary>The likeliest way to cut a run of Chinese characters into words, and what every beginning and every rest of it costs.</summary>
internal sealed class Segmentation
{
    private readonly float[] scores;
    private readonly float[] before;
    private readonly float[] after;
    private readonly bool[] alone;

    public Segmentation(ReadOnlySpan<char> run, CharacterModel model)
    {
        scores = new float[run.Length * CharacterModel.LongestWord];
        before = new float[run.Length + 1];
        after = new float[run.Length + 1];
        alone = new bool[run.Length];
        Score(run, model);
        MeasureBeginnings();
        MeasureRests();
    }

    /// <summary>Natural logarithm of the likelihood of the whole run.</summary>
    public float Whole => after[0];

    /// <summary>How many characters are a word of their own.</summary>
    public int AloneCount => alone.Count(true);

    /// <summary>Natural logarithm of the likelihood of everything around a word from <paramref name="start"/> to <paramref name="end"/>.</summary>
    public float Around(int start, int end) => before[start] + after[end];

    /// <summary>True when the character is a word of its own; false beyond the run.</summary>
    public bool IsAlone(int position) => (uint)position < (uint)alone.Length && alone[position];

    private void Score(ReadOnlySpan<char> run, CharacterModel model)
    {
        for (var start = 0; start < run.Length; start++)
        {
            var key = (ulong)run[start];
            scores[Slot(start, 1)] = model.ScoreOf(run[start]);
            for (var length = 2; length <= CharacterModel.LongestWord; length++)
            {
                if (start + length <= run.Length)
                    key = (key << 16) | run[start + length - 1];
                scores[Slot(start, length)] = start + length <= run.Length ? model.ScoreOf(key) : float.NegativeInfinity;
            }
        }
    }

    private void MeasureBeginnings()
    {
        var lengths = new int[before.Length];
        Array.Fill(before, float.NegativeInfinity, 1, before.Length - 1);
        for (var end = 1; end < before.Length; end++)
        {
            for (var length = 1; length <= Math.Min(end, CharacterModel.LongestWord); length++)
            {
                var score = before[end - length] + scores[Slot(end - length, length)];
                if (score > before[end])
                    (before[end], lengths[end]) = (score, length);
            }
        }

        for (var end = alone.Length; end > 0; end -= lengths[end])
            alone[end - 1] = lengths[end] == 1;
    }

    private void MeasureRests()
    {
        for (var start = alone.Length - 1; start >= 0; start--)
        {
            after[start] = float.NegativeInfinity;
            for (var length = 1; length <= Math.Min(alone.Length - start, CharacterModel.LongestWord); length++)
                after[start] = Math.Max(after[start], after[start + length] + scores[Slot(start, length)]);
        }
    }

    private static int Slot(int start, int length) => (start * CharacterModel.LongestWord) + length - 1;
}
