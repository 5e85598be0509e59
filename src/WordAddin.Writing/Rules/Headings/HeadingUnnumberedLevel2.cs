using System.Collections.Immutable;
using System.Globalization;
using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Outlines;

namespace WordAddin.Writing.Rules.Headings;

/// <summary>Topic sentences that serve as second-level headings below 一、 may carry （一）（二）.</summary>
public sealed class HeadingUnnumberedLevel2 : Rule
{
    public override void Check(Reading reading, FindingSink findings)
    {
        foreach (var section in reading.Outline.Sections)
        {
            if (section is not { Heading: { Level: 1, Number: not null }, Children.IsEmpty: true })
                continue;
            var topics = reading.Paragraphs[section.FirstParagraph..(section.LastParagraph + 1)]
                .SelectMany(paragraph => paragraph.Nodes)
                .Where(node => node.Kind == OutlineKind.TopicSentence).ToImmutableArray();
            if (topics.Length > 1)
                Report(topics, reading, findings);
        }
    }

    /// <summary>Speaks once for the whole section, at its first topic sentence.</summary>
    private static void Report(ImmutableArray<OutlineNode> topics, Reading reading, FindingSink findings)
    {
        var edits = topics.Select((topic, index) => Edit.Replace(
            reading.Manuscript.Paragraphs[topic.Paragraph],
            new TextSpan(topic.Span.Start, 0),
            HeadingNumber.Standard(2, index + 1)));
        findings.ReportSection(
            reading.Manuscript.Paragraphs[topics[0].Paragraph],
            topics[0].Span,
            new Fix(FixClass.Ask, [.. edits]),
            arguments: ("count", topics.Length.ToString(CultureInfo.InvariantCulture)));
    }
}
