using WordAddin.Writing.Merging;

namespace WordAddin.Writing.Tests.Merging;

public sealed class SequenceDifferenceTests
{
    [Fact]
    public void Matches_are_a_longest_common_subsequence_in_order()
    {
        var random = new Random(7);
        for (var round = 0; round < 2_000; round++)
        {
            int[] old = [.. Enumerable.Range(0, random.Next(20)).Select(_ => random.Next(5))];
            int[] @new = [.. Enumerable.Range(0, random.Next(20)).Select(_ => random.Next(5))];
            var (oldEnd, newEnd, length) = (0, 0, 0);
            foreach (var match in SequenceDifference.Find(old, @new))
            {
                Assert.True(match.Old >= oldEnd && match.New >= newEnd);
                Assert.Equal(old.AsSpan(match.Old, match.Length), @new.AsSpan(match.New, match.Length));
                (oldEnd, newEnd, length) = (match.Old + match.Length, match.New + match.Length, length + match.Length);
            }

            Assert.Equal(LongestCommon(old, @new), length);
        }
    }

    private static int LongestCommon(int[] old, int[] @new)
    {
        var best = new int[old.Length + 1, @new.Length + 1];
        for (var i = old.Length - 1; i >= 0; i--)
        {
            for (var j = @new.Length - 1; j >= 0; j--)
                best[i, j] = old[i] == @new[j] ? best[i + 1, j + 1] + 1 : Math.Max(best[i + 1, j], best[i, j + 1]);
        }

        return best[0, 0];
    }
}
