namespace WordAddin.Writing.Merging;

/// <summary>How alike two texts are, by the pairs of neighbouring characters they share.</summary>
internal static class TextSimilarity
{
    /// <returns>0 for nothing in common to 1 for the same pairs (Dice).</returns>
    public static double Of(string left, string right)
    {
        if (left == right)
            return 1;
        if (left.Length < 2 || right.Length < 2)
            return 0;
        var pairs = new Dictionary<int, int>(left.Length);
        for (var i = 1; i < left.Length; i++)
            pairs[Pair(left, i)] = pairs.GetValueOrDefault(Pair(left, i)) + 1;
        var shared = 0;
        for (var i = 1; i < right.Length; i++)
        {
            var pair = Pair(right, i);
            if (pairs.GetValueOrDefault(pair) is not (> 0 and var waiting))
                continue;
            pairs[pair] = waiting - 1;
            shared++;
        }

        return 2.0 * shared / (left.Length + right.Length - 2);
    }

    private static int Pair(string text, int end) => (text[end - 1] << 16) | text[end];
}
