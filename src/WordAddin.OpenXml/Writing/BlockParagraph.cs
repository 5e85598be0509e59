using System.Collections.Immutable;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using WordAddin.Writing.Skeletons;
using Block = WordAddin.Writing.Skeletons.Block;
using Inline = WordAddin.Writing.Skeletons.Inline;

namespace WordAddin.OpenXml.Writing;

/// <summary>Turns a block into a paragraph: its style, its runs, and a place of its own only for the signature.</summary>
internal static class BlockParagraph
{
    public static Paragraph Of(Block block, SignatureBlock signature)
    {
        var properties = new ParagraphProperties(new ParagraphStyleId { Val = StyleOf(block.Kind) });
        if (block.Kind == BlockKind.Signature)
            properties.Append(signature.Signature());
        else if (block.Kind == BlockKind.Date)
            properties.Append(signature.Date());
        var paragraph = new Paragraph(properties);
        paragraph.Append(Runs(block.Kind == BlockKind.Title ? TitleShape.Of(block.Inlines) : block.Inlines));
        return paragraph;
    }

    /// <summary>One run for neighbours that look the same, as a writer's own typing would be.</summary>
    private static IEnumerable<Run> Runs(ImmutableArray<Inline> inlines)
    {
        for (var start = 0; start < inlines.Length;)
        {
            var style = StyleOf(inlines[start].Kind);
            var end = start + 1;
            while (end < inlines.Length && StyleOf(inlines[end].Kind) == style)
                end++;
            yield return RunOf(string.Concat(inlines[start..end].Select(inline => inline.Text)), style);
            start = end;
        }
    }

    private static string StyleOf(BlockKind kind) => kind switch
    {
        BlockKind.Title => OfficialStyle.Title,
        BlockKind.TitleNote => OfficialStyle.TitleNote,
        BlockKind.Addressee => OfficialStyle.Addressee,
        BlockKind.Heading1 => OfficialStyle.Heading1,
        BlockKind.Heading2 => OfficialStyle.Heading2,
        BlockKind.Heading3 => OfficialStyle.Heading3,
        BlockKind.Signature or BlockKind.Date => OfficialStyle.SignatureLine,
        _ => OfficialStyle.Body,
    };

    private static Run RunOf(string text, string? style)
    {
        var run = new Run();
        if (style is not null)
            run.Append(new RunProperties(new RunStyle { Val = style }));
        foreach (var line in text.Split(TitleShape.LineBreak))
        {
            if (run.LastChild is Text)
                run.Append(new Break());
            run.Append(new Text(XmlText.Clean(line)) { Space = SpaceProcessingModeValues.Preserve });
        }

        return run;
    }

    private static string? StyleOf(InlineKind kind) => kind switch
    {
        InlineKind.RunInHeading => OfficialStyle.RunInHeading,
        InlineKind.Gap => OfficialStyle.Gap,
        InlineKind.Prompt => OfficialStyle.Prompt,
        _ => null,
    };
}
