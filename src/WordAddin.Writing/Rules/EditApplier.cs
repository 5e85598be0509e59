using System.Collections.Immutable;
using WordAddin.Writing.Manuscripts;

namespace WordAddin.Writing.Rules;

/// <summary>Applies fixes to texts. A fix whose paragraph has changed or that touches an earlier fix is left out, whole.</summary>
public static class EditApplier
{
    /// <summary>
    /// Chooses the fixes that can be applied together: every fingerprint still fits and no two edits overlap. An
    /// insertion counts as touching what starts or ends at its place.
    /// </summary>
    public static ImmutableArray<Fix> Compatible(IEnumerable<Fix> fixes, ImmutableArray<Paragraph> paragraphs)
    {
        ArgumentNullException.ThrowIfNull(fixes);
        var chosen = ImmutableArray.CreateBuilder<Fix>();
        var taken = new Dictionary<int, SortedSet<(int Start, int End)>>();
        foreach (var fix in fixes)
        {
            if (!fix.Edits.All(edit => Fits(edit, paragraphs) && IsFree(edit, taken)))
                continue;
            foreach (var edit in fix.Edits)
                Occupied(edit, taken).Add((edit.Start, edit.Span.End));
            chosen.Add(fix);
        }

        return chosen.ToImmutable();
    }

    /// <summary>The text of one paragraph after its edits; <paramref name="edits"/> do not overlap.</summary>
    public static string Apply(string text, IEnumerable<Edit> edits)
    {
        ArgumentNullException.ThrowIfNull(text);
        foreach (var edit in edits.OrderByDescending(edit => edit.Start))
            text = string.Concat(text.AsSpan(0, edit.Start), edit.Replacement, text.AsSpan(edit.Span.End));
        return text;
    }

    /// <summary>The manuscript's lines after <paramref name="fixes"/>, removed paragraphs left out.</summary>
    public static ImmutableArray<string> Apply(Manuscript manuscript, IEnumerable<Fix> fixes)
    {
        ArgumentNullException.ThrowIfNull(manuscript);
        var edits = Compatible(fixes, manuscript.Paragraphs).SelectMany(fix => fix.Edits).ToLookup(edit => edit.Paragraph);
        return [.. manuscript.Paragraphs
            .Where(paragraph => !edits[paragraph.Index].Any(edit => edit.RemovesParagraph))
            .Select(paragraph => Apply(paragraph.Text, edits[paragraph.Index]))];
    }

    private static bool Fits(Edit edit, ImmutableArray<Paragraph> paragraphs) =>
        edit.Paragraph < paragraphs.Length
        && string.Equals(paragraphs[edit.Paragraph].Fingerprint, edit.ParagraphFingerprint, StringComparison.Ordinal);

    private static bool IsFree(Edit edit, Dictionary<int, SortedSet<(int Start, int End)>> taken)
    {
        var spans = Occupied(edit, taken);
        var before = spans.GetViewBetween((int.MinValue, int.MinValue), (edit.Start, int.MaxValue));
        if (before.Count > 0 && Touches(before.Max, edit))
            return false;
        var after = spans.GetViewBetween((edit.Start, int.MinValue), (int.MaxValue, int.MaxValue));
        return after.Count == 0 || !Touches(after.Min, edit);
    }

    private static bool Touches((int Start, int End) span, Edit edit) =>
        span.Start == edit.Start
        || (span.Start < edit.Span.End && edit.Start < span.End)
        || (edit.Length == 0 && span.End == edit.Start)
        || (span.Start == span.End && span.Start == edit.Span.End);

    private static SortedSet<(int Start, int End)> Occupied(Edit edit, Dictionary<int, SortedSet<(int Start, int End)>> taken)
    {
        if (!taken.TryGetValue(edit.Paragraph, out var spans))
            taken[edit.Paragraph] = spans = [];
        return spans;
    }
}
