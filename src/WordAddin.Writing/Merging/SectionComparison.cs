using System.Collections.Immutable;
using WordAddin.Writing.Facts;
using WordAddin.Writing.Languages;
using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Rules;

namespace WordAddin.Writing.Merging;

/// <summary>Compares two versions of a report by section: text, figures, findings.</summary>
public static class SectionComparison
{
    /// <summary>Shorter paragraphs (特此报告。) stand in every report and tell nothing about a move.</summary>
    private const int ShortestMove = 12;

    public static ManuscriptComparison Compare(CheckReport old, CheckReport @new)
    {
        ArgumentNullException.ThrowIfNull(old);
        ArgumentNullException.ThrowIfNull(@new);
        var (gone, added) = FindingDifferences(old, @new);
        return new ManuscriptComparison(
            WithMoves(CompareSections(old, @new)), FigureDifferences(old.Figures, @new.Figures), gone, added);
    }

    private static List<ComparedSection> CompareSections(CheckReport old, CheckReport @new)
    {
        var (olds, news) = (SectionPart.Of(old.Manuscript, old.Outline), SectionPart.Of(@new.Manuscript, @new.Outline));
        var partners = SectionPairing.Pair(old.Manuscript, olds, @new.Manuscript, news);
        var moved = Moved(partners);
        var paired = partners.OfType<int>().ToHashSet();
        var sections = new List<ComparedSection>();
        AddRemovedFrom(0);
        for (var i = 0; i < news.Length; i++)
        {
            var part = partners[i] is { } place ? olds[place] : null;
            sections.Add(new ComparedSection(part, news[i], moved.Contains(i), Differences(old.Manuscript, part, @new.Manuscript, news[i])));
            if (partners[i] is { } before)
                AddRemovedFrom(before + 1);
        }

        return sections;

        void AddRemovedFrom(int place)
        {
            for (; place < olds.Length && !paired.Contains(place); place++)
                sections.Add(new ComparedSection(olds[place], null, false, Differences(old.Manuscript, olds[place], @new.Manuscript, null)));
        }
    }

    private static ImmutableArray<ParagraphDifference> Differences(
        Manuscript old, SectionPart? oldPart, Manuscript @new, SectionPart? newPart) => ParagraphPairing.Compare(
            oldPart is null ? [] : ComparableParagraph.Of(old, oldPart),
            newPart is null ? [] : ComparableParagraph.Of(@new, newPart));

    /// <summary>Places of new parts outside the longest run that keeps the old order.</summary>
    private static HashSet<int> Moved(ImmutableArray<int?> partners)
    {
        int[] newOrder = [.. partners.OfType<int>()];
        var kept = new HashSet<int>();
        foreach (var match in SequenceDifference.Find([.. newOrder.Order()], newOrder))
            kept.UnionWith(newOrder.AsSpan(match.New, match.Length).ToArray());
        return [.. Enumerable.Range(0, partners.Length).Where(i => partners[i] is { } place && !kept.Contains(place))];
    }

    /// <summary>Tells a paragraph that went elsewhere from one that is gone.</summary>
    private static ImmutableArray<ComparedSection> WithMoves(List<ComparedSection> sections)
    {
        var removed = Long(sections, ParagraphDifferenceKind.Removed);
        var added = Long(sections, ParagraphDifferenceKind.Added);
        var moves = Pairing.Take(removed, added, TextOf, TextOf);
        var byOld = moves.ToDictionary(move => move.Old.OldParagraph!.Value, move => move.New.NewParagraph);
        var byNew = moves.ToDictionary(move => move.New.NewParagraph!.Value, move => move.Old.OldParagraph);
        return [.. sections.Select(section => section with { Paragraphs = [.. section.Paragraphs.Select(Moved)] })];

        ParagraphDifference Moved(ParagraphDifference difference) => difference switch
        {
            { Kind: ParagraphDifferenceKind.Removed, OldParagraph: { } old } when byOld.TryGetValue(old, out var place) =>
                difference with { Kind = ParagraphDifferenceKind.MovedAway, NewParagraph = place },
            { Kind: ParagraphDifferenceKind.Added, NewParagraph: { } @new } when byNew.TryGetValue(@new, out var place) =>
                difference with { Kind = ParagraphDifferenceKind.MovedHere, OldParagraph = place },
            _ => difference,
        };
    }

    private static List<ParagraphDifference> Long(List<ComparedSection> sections, ParagraphDifferenceKind kind) =>
        [.. sections.SelectMany(section => section.Paragraphs).Where(difference => difference.Kind == kind && TextOf(difference).Length >= ShortestMove)];

    private static string TextOf(ParagraphDifference difference) => difference.Pieces[0].Text;

    private static ImmutableArray<FigureDifference> FigureDifferences(ImmutableArray<Figure> old, ImmutableArray<Figure> @new)
    {
        var (olds, news) = (old.ToList(), @new.ToList());
        Pairing.Take(olds, news, Same, Same);
        var changed = Pairing.Take(olds, news, Counted, Counted);
        return [.. changed.Select(pair => new FigureDifference(pair.Old, pair.New))
            .Concat(news.Select(figure => new FigureDifference(null, figure)))
            .OrderBy(difference => difference.New!.Paragraph).ThenBy(difference => difference.New!.Start)
            .Concat(olds.Select(figure => new FigureDifference(figure, null)))];

        static (decimal, string, string) Same(Figure figure) => (figure.Value, figure.Unit, figure.Noun);

        // Without a noun nothing says that two figures count the same.
        static string? Counted(Figure figure) => figure.Noun.Length == 0 ? null : $"{figure.Unit}|{figure.Noun}";
    }

    /// <summary>By rule and words: first those whose whole paragraph stayed as it was, then wherever they stand.</summary>
    private static (ImmutableArray<Finding> Gone, ImmutableArray<Finding> New) FindingDifferences(CheckReport old, CheckReport @new)
    {
        var (olds, news) = (old.Findings.ToList(), @new.Findings.ToList());
        Pairing.Take(olds, news, finding => Placed(old, finding), finding => Placed(@new, finding));
        Pairing.Take(olds, news, finding => Worded(old, finding), finding => Worded(@new, finding));
        return ([.. olds], [.. news]);

        static string? Placed(CheckReport report, Finding finding) => finding.Scope == FindingScope.Document
            ? null
            : $"{Worded(report, finding)}|{finding.Span.Start}|{report.Manuscript.Paragraphs[finding.Paragraph].Fingerprint}";

        static string Worded(CheckReport report, Finding finding) => finding.Scope == FindingScope.Document
            ? $"{finding.Rule.Id}|{finding.Message(Language.Chinese)}"
            : $"{finding.Rule.Id}|{report.Manuscript.Paragraphs[finding.Paragraph].Text.AsSpan(finding.Span.Start, finding.Span.Length)}";
    }
}
