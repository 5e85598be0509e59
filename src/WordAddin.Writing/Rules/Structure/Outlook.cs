using System.Buffers;
using System.Collections.Immutable;
using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Outlines;

namespace WordAddin.Writing.Rules.Structure;

/// <summary>Where a report admits its shortcomings and where it says what is to come, under headings of their own or not.</summary>
internal sealed record Outlook(Passage? Problems, Passage? Plans)
{
    private const int YearLength = 4;

    private static readonly SearchValues<string> admissions = SearchValues.Create(
        [
            "也存在", "还存在", "仍存在", "仍然存在", "依然存在", "存在一些", "存在以下", "存在不少", "还有一定", "还有不少", "还有许多", "还有较大",
            "还有差距", "仍有", "尚有",
        ],
        StringComparison.Ordinal);

    private static readonly SearchValues<string> shortcomings =
        SearchValues.Create(["差距", "不足", "短板", "薄弱", "弱项", "问题"], StringComparison.Ordinal);

    private static readonly ImmutableArray<string> futures =
        ["下一步", "下步", "今后", "在今后", "在下一步", "在下步", "针对", "明年", "新的一年", "面对", "对此", "为此", "接下来"];

    /// <summary>Read once for a check, see <see cref="Reading.Outlook"/>.</summary>
    public static Outlook Of(Reading reading)
    {
        var sections = Flatten(reading.Outline.Sections).Select(section => (Section: section, Role: RoleOf(reading, section))).ToImmutableArray();
        var problems = sections.FirstOrDefault(entry => entry.Role == SectionRole.Problems).Section;
        var plans = sections.LastOrDefault(entry => entry.Role == SectionRole.Plans).Section;
        var both = sections.FirstOrDefault(entry => entry.Role == (SectionRole.Problems | SectionRole.Plans)).Section;
        if (problems is null && both is not null)
            return plans is null ? Split(reading, both) : new Outlook(PassageOf(reading, both), PassageOf(reading, plans));
        var untitled = problems is null ? Untitled(reading) : null;
        return new Outlook(
            problems is null ? untitled?.Problems : PassageOf(reading, problems),
            plans is null ? untitled?.Plans ?? UntitledPlans(reading) : PassageOf(reading, plans));
    }

    private static IEnumerable<Section> Flatten(ImmutableArray<Section> sections) =>
        sections.SelectMany(section => Flatten(section.Children).Prepend(section));

    private static SectionRole RoleOf(Reading reading, Section section) => SectionRoles.Of(
        reading.Paragraphs[section.Heading.Paragraph].Text.AsSpan(section.Heading.Span.Start, section.Heading.Span.Length));

    private static Passage PassageOf(Reading reading, Section section) =>
        new(section.Heading, [.. Prose(reading, section.FirstParagraph, section.LastParagraph)]);

    private static IEnumerable<(ParagraphReading Paragraph, TextSpan Span)> Prose(Reading reading, int first, int last) =>
        reading.Paragraphs[first..(last + 1)]
            .Where(paragraph => (paragraph.Zone & (Zone.Body | Zone.Heading)) != Zone.None)
            .Select(paragraph => (paragraph, new TextSpan(0, paragraph.Text.Length)));

    /// <summary>A section for both: what is to come starts at the first sentence that looks ahead.</summary>
    private static Outlook Split(Reading reading, Section section) =>
        SplitAtFuture(section.Heading, [.. Prose(reading, section.FirstParagraph, section.LastParagraph)]);

    /// <summary>
    /// Without a heading the admission opens the passage, and it runs to the end of its section. In the first half of a report
    /// such a sentence speaks of the state of affairs.
    /// </summary>
    private static Outlook? Untitled(Reading reading)
    {
        for (var index = reading.Paragraphs.Length - 1; index >= reading.Paragraphs.Length / 2; index--)
        {
            if (reading.Paragraphs[index] is { Zone: Zone.Body } paragraph && AdmissionIn(paragraph.Text) is { } admission)
            {
                var rest = Prose(reading, index + 1, EndOfSection(reading, index))
                    .Prepend((paragraph, TextSpan.FromBounds(admission.Start, paragraph.Text.Length)));
                return SplitAtFuture(null, [.. rest]);
            }
        }

        return null;
    }

    /// <summary>A last paragraph that looks ahead.</summary>
    private static Passage? UntitledPlans(Reading reading)
    {
        var last = reading.Paragraphs.LastOrDefault(paragraph => paragraph.Zone == Zone.Body);
        return last is not null && FutureIn(last.Text, new TextSpan(0, last.Text.Length)) is { } future
            ? new Passage(null, [(last, TextSpan.FromBounds(future, last.Text.Length))])
            : null;
    }

    private static int EndOfSection(Reading reading, int index) =>
        reading.Outline.Sections.FirstOrDefault(section => section.FirstParagraph <= index && index <= section.LastParagraph)?.LastParagraph ?? index;

    private static TextSpan? AdmissionIn(string text)
    {
        if (!text.AsSpan().ContainsAny(admissions))
            return null;
        foreach (var sentence in Sentences.In(text))
        {
            var words = text.AsSpan(sentence.Start, sentence.Length);
            if (words.ContainsAny(admissions) && words.ContainsAny(shortcomings) && !words.Contains("整改", StringComparison.Ordinal))
                return sentence;
        }

        return null;
    }

    private static Outlook SplitAtFuture(OutlineNode? heading, ImmutableArray<(ParagraphReading Paragraph, TextSpan Span)> pieces)
    {
        for (var i = 0; i < pieces.Length; i++)
        {
            var (paragraph, span) = pieces[i];
            if (paragraph.Zone == Zone.Heading || FutureIn(paragraph.Text, span) is not { } future)
                continue;
            var before = pieces[..i].Add((paragraph, TextSpan.FromBounds(span.Start, future)));
            var after = pieces[(i + 1)..].Insert(0, (paragraph, TextSpan.FromBounds(future, span.End)));
            return new Outlook(new Passage(heading, before), new Passage(heading, after));
        }

        return new Outlook(new Passage(heading, pieces), null);
    }

    private static int? FutureIn(string text, TextSpan span)
    {
        foreach (var sentence in Sentences.In(text))
        {
            var start = Characters.SkipBlanks(text, sentence.Start);
            if (start >= span.Start && start < sentence.End && LooksAhead(text.AsSpan(start, sentence.End - start)))
                return start;
        }

        return null;
    }

    private static bool LooksAhead(ReadOnlySpan<char> sentence)
    {
        foreach (var future in futures)
        {
            if (sentence.StartsWith(future))
                return true;
        }

        return sentence.Length > YearLength && sentence[YearLength] == '年' && !sentence[..YearLength].ContainsAnyExceptInRange('0', '9')
            && sentence.Contains('将');
    }
}
