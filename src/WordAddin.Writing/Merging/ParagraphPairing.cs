using System.Collections.Immutable;

namespace WordAddin.Writing.Merging;

/// <summary>Compares the paragraphs of two parts that belong together.</summary>
internal static class ParagraphPairing
{
    private const double Alike = 0.4;

    /// <summary>Characters looked at to find alike paragraphs in one gap; beyond it they are paired by place.</summary>
    private const long Effort = 4_000_000;

    public static ImmutableArray<ParagraphDifference> Compare(List<ComparableParagraph> old, List<ComparableParagraph> @new)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var differences = ImmutableArray.CreateBuilder<ParagraphDifference>();
        var (oldEnd, newEnd) = (0, 0);
        foreach (var match in SequenceDifference.Find(Numbered(old, numbers), Numbered(@new, numbers)))
        {
            CompareGap(old[oldEnd..match.Old], @new[newEnd..match.New], differences);
            (oldEnd, newEnd) = (match.Old + match.Length, match.New + match.Length);
        }

        CompareGap(old[oldEnd..], @new[newEnd..], differences);
        return differences.ToImmutable();
    }

    public static ParagraphDifference Removed(ComparableParagraph paragraph) =>
        new(ParagraphDifferenceKind.Removed, paragraph.Index, null, [new TextPiece(TextPieceKind.Removed, paragraph.Text)]);

    public static ParagraphDifference Added(ComparableParagraph paragraph) =>
        new(ParagraphDifferenceKind.Added, null, paragraph.Index, [new TextPiece(TextPieceKind.Added, paragraph.Text)]);

    private static int[] Numbered(List<ComparableParagraph> paragraphs, Dictionary<string, int> numbers)
    {
        var numbered = new int[paragraphs.Count];
        for (var i = 0; i < numbered.Length; i++)
        {
            if (!numbers.TryGetValue(paragraphs[i].Text, out numbered[i]))
                numbers[paragraphs[i].Text] = numbered[i] = numbers.Count;
        }

        return numbered;
    }

    private static void CompareGap(
        List<ComparableParagraph> old, List<ComparableParagraph> @new, ImmutableArray<ParagraphDifference>.Builder differences)
    {
        var (oldEnd, newEnd) = (0, 0);
        foreach (var (oldPlace, newPlace) in AlikePairs(old, @new))
        {
            differences.AddRange(old[oldEnd..oldPlace].Select(Removed));
            differences.AddRange(@new[newEnd..newPlace].Select(Added));
            var (before, after) = (old[oldPlace], @new[newPlace]);
            differences.Add(new ParagraphDifference(
                ParagraphDifferenceKind.Changed, before.Index, after.Index, WordDifference.Of(before.Text, after.Text)));
            (oldEnd, newEnd) = (oldPlace + 1, newPlace + 1);
        }

        differences.AddRange(old[oldEnd..].Select(Removed));
        differences.AddRange(@new[newEnd..].Select(Added));
    }

    /// <summary>The pairs of places, in order on both sides, whose likeness adds up to the most.</summary>
    private static List<(int Old, int New)> AlikePairs(List<ComparableParagraph> old, List<ComparableParagraph> @new)
    {
        if (old.Count == 0 || @new.Count == 0)
            return [];
        if (((long)@new.Count * Length(old)) + ((long)old.Count * Length(@new)) > Effort)
            return [.. Enumerable.Range(0, Math.Min(old.Count, @new.Count)).Select(i => (i, i))
                .Where(pair => TextSimilarity.Of(old[pair.Item1].Text, @new[pair.Item2].Text) >= Alike)];
        var likeness = new double[old.Count, @new.Count];
        var best = new double[old.Count + 1, @new.Count + 1];
        for (var i = old.Count - 1; i >= 0; i--)
        {
            for (var j = @new.Count - 1; j >= 0; j--)
            {
                likeness[i, j] = TextSimilarity.Of(old[i].Text, @new[j].Text);
                best[i, j] = Math.Max(best[i + 1, j], best[i, j + 1]);
                if (likeness[i, j] >= Alike)
                    best[i, j] = Math.Max(best[i, j], best[i + 1, j + 1] + likeness[i, j]);
            }
        }

        return Trace(likeness, best);
    }

    private static List<(int Old, int New)> Trace(double[,] likeness, double[,] best)
    {
        var pairs = new List<(int Old, int New)>();
        var (i, j) = (0, 0);
        while (i < likeness.GetLength(0) && j < likeness.GetLength(1) && best[i, j] > 0)
        {
            if (best[i, j] == best[i + 1, j])
                i++;
            else if (best[i, j] == best[i, j + 1])
                j++;
            else
                pairs.Add((i++, j++));
        }

        return pairs;
    }

    private static long Length(List<ComparableParagraph> paragraphs) => paragraphs.Sum(paragraph => (long)paragraph.Text.Length + 1);
}
