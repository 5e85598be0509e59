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
            properties.Append(signature.Signature.CloneNode(deep: true));
        else if (block.Kind == BlockKind.Date)
            properties.Append(signature.Date.CloneNode(deep: true));
        var paragraph = new Paragraph(properties);
        foreach (var inline in block.Inlines)
            paragraph.Append(RunOf(inline));
        return paragraph;
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

    private static Run RunOf(Inline inline)
    {
        var run = new Run();
        if (StyleOf(inline.Kind) is { } style)
            run.Append(new RunProperties(new RunStyle { Val = style }));
        run.Append(new Text(XmlText.Clean(inline.Text)) { Space = SpaceProcessingModeValues.Preserve });
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
