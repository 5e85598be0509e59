using System.Collections.Immutable;
using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Outlines;

namespace WordAddin.Writing.Rules.Titles;

/// <summary>Where the paragraphs of a section carry labels, a further matter carries one too.</summary>
public sealed class HeadingMixedForm : Rule
{
    private const int LeastLabels = 2;

    private static readonly ImmutableArray<string> additions = ["另外", "此外", "除此之外", "与此同时，还", "同时，还", "同时还", "还有，"];

    public override void Check(Reading reading, FindingSink findings)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var labels = 0;
        foreach (var paragraph in reading.Paragraphs)
        {
            if (paragraph.Nodes.Any(node => node.Kind is OutlineKind.EnumParagraph or OutlineKind.TopicSentence))
                labels++;
            else if (paragraph.Nodes.Any(node => node.IsHeading))
                labels = 0;
            else if (labels >= LeastLabels && Addition(paragraph) is { } span)
                findings.Report(paragraph.Source, span);
        }
    }

    /// <summary>The word that adds a further matter at the start of a plain paragraph.</summary>
    private static TextSpan? Addition(ParagraphReading paragraph)
    {
        if (paragraph.Zone != Zone.Body || !paragraph.Nodes.IsEmpty)
            return null;
        var start = Characters.SkipBlanks(paragraph.Text, 0);
        foreach (var word in additions)
        {
            if (paragraph.Text.AsSpan(start).StartsWith(word))
                return new TextSpan(start, word.TrimEnd('，').Length);
        }

        return null;
    }
}
