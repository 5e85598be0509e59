using System.Collections.Immutable;
using WordAddin.Writing.Manuscripts;

namespace WordAddin.Writing.Merging;

/// <summary>
/// What changed inside a paragraph. Figures and Latin words change as a whole, Chinese by the character; a character
/// that stays alone between two changes goes with them, because nobody reads such a shred.
/// </summary>
public static class WordDifference
{
    /// <returns>Pieces in order, never two of a kind in a row; what was removed stands before what was added.</returns>
    public static ImmutableArray<TextPiece> Of(string old, string @new)
    {
        ArgumentNullException.ThrowIfNull(old);
        ArgumentNullException.ThrowIfNull(@new);
        var (oldWords, newWords) = (Words(old), Words(@new));
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var matches = SequenceDifference.Find(Numbered(old, oldWords, numbers), Numbered(@new, newWords, numbers));
        var pieces = ImmutableArray.CreateBuilder<TextPiece>();
        var (oldEnd, newEnd) = (0, 0);
        foreach (var kept in Readable(matches, oldWords, newWords))
        {
            Add(TextPieceKind.Removed, old[oldEnd..kept.Old], pieces);
            Add(TextPieceKind.Added, @new[newEnd..kept.New], pieces);
            Add(TextPieceKind.Kept, old.Substring(kept.Old, kept.Length), pieces);
            (oldEnd, newEnd) = (kept.Old + kept.Length, kept.New + kept.Length);
        }

        Add(TextPieceKind.Removed, old[oldEnd..], pieces);
        Add(TextPieceKind.Added, @new[newEnd..], pieces);
        return pieces.ToImmutable();
    }

    private static void Add(TextPieceKind kind, string text, ImmutableArray<TextPiece>.Builder pieces)
    {
        if (text.Length > 0)
            pieces.Add(new TextPiece(kind, text));
    }

    /// <summary>Matches in characters, joined where they touch and without shreds between two changes.</summary>
    private static List<SequenceDifference.Match> Readable(
        IReadOnlyList<SequenceDifference.Match> matches, List<TextSpan> oldWords, List<TextSpan> newWords)
    {
        var kept = new List<SequenceDifference.Match>();
        foreach (var match in matches)
        {
            var (first, last) = (oldWords[match.Old], oldWords[match.Old + match.Length - 1]);
            var own = new SequenceDifference.Match(first.Start, newWords[match.New].Start, last.End - first.Start);
            if (kept.Count > 0 && kept[^1] is var before && before.Old + before.Length == own.Old && before.New + before.Length == own.New)
                kept[^1] = before with { Length = before.Length + own.Length };
            else
                kept.Add(own);
        }

        var (oldEnd, newEnd) = (End(oldWords), End(newWords));
        kept.RemoveAll(match => match.Length == 1
            && (match.Old > 0 || match.New > 0) && (match.Old + 1 < oldEnd || match.New + 1 < newEnd));
        return kept;
    }

    private static int End(List<TextSpan> words) => words.Count == 0 ? 0 : words[^1].End;

    private static int[] Numbered(string text, List<TextSpan> words, Dictionary<string, int> numbers)
    {
        var known = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        var numbered = new int[words.Count];
        for (var i = 0; i < numbered.Length; i++)
        {
            var word = text.AsSpan(words[i].Start, words[i].Length);
            if (!known.TryGetValue(word, out numbered[i]))
                known[word] = numbered[i] = numbers.Count;
        }

        return numbered;
    }

    private static List<TextSpan> Words(string text)
    {
        var words = new List<TextSpan>(text.Length);
        for (var start = 0; start < text.Length;)
        {
            var end = EndOfWord(text, start);
            words.Add(TextSpan.FromBounds(start, end));
            start = end;
        }

        return words;
    }

    private static int EndOfWord(string text, int start)
    {
        if (char.IsSurrogatePair(text, start))
            return start + 2;
        var end = start + 1;
        if (!IsWordPart(text[start]))
            return end;
        while (end < text.Length && (IsWordPart(text[end]) || IsInnerPoint(text, end)))
            end++;
        return end < text.Length && text[end] is '%' or '％' ? end + 1 : end;
    }

    private static bool IsWordPart(char unit) => char.IsAsciiLetterOrDigit(unit) || unit is >= '０' and <= '９';

    private static bool IsInnerPoint(string text, int position) =>
        text[position] is '.' or ',' && position + 1 < text.Length && char.IsAsciiDigit(text[position + 1]);
}
