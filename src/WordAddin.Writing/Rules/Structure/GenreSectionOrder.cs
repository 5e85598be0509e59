using System.Collections.Immutable;
using WordAddin.Writing.Facts;
using WordAddin.Writing.Manuscripts;

namespace WordAddin.Writing.Rules.Structure;

/// <summary>The parts of a report are those that its preamble announces, in that order.</summary>
public sealed class GenreSectionOrder : Rule
{
    /// <summary>A single topic, as in 现将学习情况报告如下, names the whole report and no part of it.</summary>
    private const int LeastTopics = 2;

    public override void Check(Reading reading, FindingSink findings)
    {
        ArgumentNullException.ThrowIfNull(reading);
        if (reading.Pack is null || Promise.Of(reading) is not { Topics.Length: >= LeastTopics } promise)
            return;
        var parts = ReportPart.In(reading);
        CheckMissing(promise, parts, reading, findings);
        CheckOrder(promise, parts, findings);
        CheckExtra(promise, parts, reading, findings);
    }

    /// <summary>What the genre requires anyway is reported by <see cref="GenreMissingSection"/>.</summary>
    private static void CheckMissing(Promise promise, ImmutableArray<ReportPart> parts, Reading reading, FindingSink findings)
    {
        foreach (var (key, word) in promise.Topics)
        {
            var isRequired = reading.Pack!.Sections.Any(section => section.IsRequired && section.Key == key);
            if (!isRequired && !parts.Any(part => part.Key == key || Promise.TopicsIn(part.Length.Heading).Any(topic => topic.Key == key)))
                findings.Report(promise.Paragraph.Source, PlaceOf(promise, word), variant: "missing", arguments: ("topic", word));
        }
    }

    private static TextSpan PlaceOf(Promise promise, string word) =>
        new(promise.Paragraph.Text.IndexOf(word, promise.Span.Start, StringComparison.Ordinal), word.Length);

    private static void CheckOrder(Promise promise, ImmutableArray<ReportPart> parts, FindingSink findings)
    {
        var written = parts.Select(part => part.Key).OfType<string>().Distinct(StringComparer.Ordinal)
            .Select(key => promise.Topics.FirstOrDefault(topic => topic.Key == key)).Where(topic => topic.Key is not null).ToImmutableArray();
        var promised = promise.Topics.Where(written.Contains).ToImmutableArray();
        if (!promised.SequenceEqual(written))
            findings.Report(promise.Paragraph.Source, promise.Span, arguments: [("promised", Show(promised)), ("written", Show(written))]);
    }

    /// <summary>
    /// Shortcomings and plans are never announced, nor is an optional part within its bounds, such as the major task of a year.
    /// </summary>
    private static void CheckExtra(Promise promise, ImmutableArray<ReportPart> parts, Reading reading, FindingSink findings)
    {
        var last = -1;
        for (var i = 0; i < parts.Length; i++)
            last = IsPromised(promise, parts[i]) ? i : last;
        foreach (var part in parts.Take(last + 1).Where(part => part.Role == SectionRole.None && !IsPromised(promise, part) && IsToBeAnnounced(reading, part)))
        {
            findings.ReportSection(
                reading.Manuscript.Paragraphs[part.Section.FirstParagraph], part.Section.Heading.Span, variant: "extra", arguments: ("promised", Show(promise.Topics)));
        }
    }

    private static bool IsToBeAnnounced(Reading reading, ReportPart part) =>
        part.Length.Status == LengthStatus.TooLong || reading.Pack!.Sections.Any(section => section.IsRequired && section.Key == part.Key);

    private static bool IsPromised(Promise promise, ReportPart part) => promise.Topics.Any(topic => topic.Key == part.Key);

    private static string Show(ImmutableArray<(string Key, string Word)> topics) => string.Join('、', topics.Select(topic => topic.Word));
}
