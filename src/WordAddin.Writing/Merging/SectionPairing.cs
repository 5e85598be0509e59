using System.Collections.Immutable;
using WordAddin.Writing.Manuscripts;

namespace WordAddin.Writing.Merging;

/// <summary>Which parts of two manuscripts belong together: by heading first, then by what they say and where they stand.</summary>
internal static class SectionPairing
{
    /// <summary>What heading and text, each from 0 to 1, must reach on average, the bonus for the same ordinal included.</summary>
    private const double Alike = 0.4;

    private const double SameNumber = 0.15;

    /// <summary>Reports have a handful of sections; where hundreds are left over, likeness proves nothing.</summary>
    private const int MostCandidates = 400;

    /// <summary>As much of a section as tells what it is about.</summary>
    private const int Sample = 4_000;

    /// <returns>For each new part the place of its old one, or null.</returns>
    public static ImmutableArray<int?> Pair(
        Manuscript oldManuscript, ImmutableArray<SectionPart> old, Manuscript newManuscript, ImmutableArray<SectionPart> @new)
    {
        var olds = Enumerable.Range(0, old.Length).ToList();
        var news = Enumerable.Range(0, @new.Length).ToList();
        var partners = new int?[@new.Length];
        Accept(Pairing.Take(olds, news, i => FrameOf(old[i]), i => FrameOf(@new[i])));
        Accept(Pairing.Take(olds, news, i => HeadingOf(old[i]), i => HeadingOf(@new[i])));
        if (olds.Count * news.Count <= MostCandidates)
        {
            Accept(AlikePairs(
                [.. olds.Where(i => old[i].Kind == SectionPartKind.Section).Select(i => new Candidate(i, old[i], SampleOf(oldManuscript, old[i])))],
                [.. news.Where(i => @new[i].Kind == SectionPartKind.Section).Select(i => new Candidate(i, @new[i], SampleOf(newManuscript, @new[i])))]));
        }

        return [.. partners];

        void Accept(IEnumerable<(int Old, int New)> pairs)
        {
            foreach (var pair in pairs)
                partners[pair.New] = pair.Old;
        }
    }

    private static string? FrameOf(SectionPart part) =>
        part.Kind == SectionPartKind.Section ? null : part.Kind == SectionPartKind.Opening ? "opening" : "ending";

    private static string? HeadingOf(SectionPart part) =>
        part.Kind == SectionPartKind.Section && part.Heading.Length > 0 ? part.Heading : null;

    private static IEnumerable<(int Old, int New)> AlikePairs(Candidate[] olds, Candidate[] news)
    {
        var scored = from @new in news
                     from old in olds
                     let likeness = Likeness(old, @new)
                     where likeness >= Alike
                     orderby likeness descending
                     select (Old: old.Place, New: @new.Place);
        var (oldTaken, newTaken) = (new HashSet<int>(), new HashSet<int>());
        foreach (var pair in scored)
        {
            if (oldTaken.Contains(pair.Old) || newTaken.Contains(pair.New))
                continue;
            oldTaken.Add(pair.Old);
            newTaken.Add(pair.New);
            yield return pair;
        }
    }

    private static double Likeness(Candidate old, Candidate @new) =>
        ((TextSimilarity.Of(old.Part.Heading, @new.Part.Heading) + TextSimilarity.Of(old.Text, @new.Text)) / 2)
        + (old.Part.Number is { } number && number == @new.Part.Number ? SameNumber : 0);

    /// <summary>The first characters after the heading.</summary>
    private static string SampleOf(Manuscript manuscript, SectionPart part)
    {
        var sample = new System.Text.StringBuilder();
        foreach (var paragraph in ComparableParagraph.Of(manuscript, part).Skip(1))
        {
            sample.Append(paragraph.Text.AsSpan(0, Math.Min(paragraph.Text.Length, Sample - sample.Length)));
            if (sample.Length == Sample)
                break;
        }

        return sample.ToString();
    }

    private sealed record Candidate(int Place, SectionPart Part, string Text);
}
