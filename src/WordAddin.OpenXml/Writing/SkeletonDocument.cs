using System.Collections.Immutable;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using WordAddin.Writing.Skeletons;
using Block = WordAddin.Writing.Skeletons.Block;

namespace WordAddin.OpenXml.Writing;

/// <summary>Writes a skeleton as a .docx laid out by GB/T 9704—2012.</summary>
public static class SkeletonDocument
{
    /// <param name="skeleton">What to write.</param>
    /// <param name="state">The add-in's state, an XML document; see <c>StateXml</c>. Null writes none.</param>
    /// <param name="target">A seekable stream; nothing is read from it.</param>
    public static void Write(Skeleton skeleton, string? state, Stream target)
    {
        ArgumentNullException.ThrowIfNull(skeleton);
        using var document = WordprocessingDocument.Create(target, WordprocessingDocumentType.Document);
        document.PackageProperties.Title = skeleton.Blocks.FirstOrDefault(block => block.Kind == BlockKind.Title)?.Text is { } title
            ? XmlText.Clean(title)
            : null;
        var main = document.AddMainDocumentPart();
        main.AddNewPart<StyleDefinitionsPart>().Styles = OfficialStyles.Build();
        main.AddNewPart<FontTablePart>().Fonts = FontTable();
        main.AddNewPart<DocumentSettingsPart>().Settings = Settings();
        var (odd, even) = (main.AddNewPart<FooterPart>(), main.AddNewPart<FooterPart>());
        odd.Footer = PageNumbers.OnOddPages();
        even.Footer = PageNumbers.OnEvenPages();
        var body = new Body(Content(skeleton));
        body.Append(OfficialPage.Section(main.GetIdOfPart(odd), main.GetIdOfPart(even)));
        main.Document = new Document(body);
        if (state is not null)
            AddState(main, state);
        AutoOpen.AddTo(document);
    }

    private static IEnumerable<OpenXmlElement> Content(Skeleton skeleton)
    {
        var signature = SignatureBlock.For(skeleton.Blocks);
        var controlId = 1;
        foreach (var group in Adjacent(skeleton.Blocks))
        {
            var paragraphs = group.Select(block => BlockParagraph.Of(block, signature));
            var section = skeleton.Sections.FirstOrDefault(section => section.Key == group[0].SectionKey);
            if (section is null)
            {
                foreach (var paragraph in paragraphs)
                    yield return paragraph;
            }
            else
            {
                yield return SectionControl(section, paragraphs, controlId++);
            }
        }
    }

    /// <summary>Blocks of one section together, all others one by one.</summary>
    private static IEnumerable<ImmutableArray<Block>> Adjacent(ImmutableArray<Block> blocks)
    {
        for (var start = 0; start < blocks.Length;)
        {
            var end = start + 1;
            while (blocks[start].SectionKey is { } key && end < blocks.Length && blocks[end].SectionKey == key)
                end++;
            yield return blocks[start..end];
            start = end;
        }
    }

    /// <summary>One control a section, without a lock: a locked one cannot be deleted with tracked changes on.</summary>
    private static SdtBlock SectionControl(SkeletonSection section, IEnumerable<OpenXmlElement> paragraphs, int id) => new(
        new SdtProperties(
            new SdtAlias { Val = XmlText.Clean(section.Title) },
            new Tag { Val = section.Tag },
            new SdtId { Val = id }),
        new SdtContentBlock(paragraphs));

    private static Fonts FontTable() => new(OfficialFont.All.Select(font => new Font(
        new AltName { Val = font.Substitute },
        new FontCharSet { Val = "86" },
        new FontFamily { Val = font.IsSerif ? FontFamilyValues.Roman : FontFamilyValues.Modern },
        new Pitch { Val = FontPitchValues.Variable })
    {
        Name = font.Name,
    }));

    private static Settings Settings() => new(
        new EvenAndOddHeaders(),
        new CharacterSpacingControl { Val = CharacterSpacingValues.CompressPunctuation },
        new Compatibility(
            new UseFarEastLayout(),
            new CompatibilitySetting
            {
                Name = CompatSettingNameValues.CompatibilityMode,
                Uri = "http://schemas.microsoft.com/office/word",
                Val = "15",
            }),
        new ThemeFontLanguages { Val = "en-US", EastAsia = "zh-CN" });

    private static void AddState(MainDocumentPart main, string state)
    {
        var part = main.AddCustomXmlPart(CustomXmlPartType.CustomXml);
        using var stream = part.GetStream(FileMode.Create);
        using var writer = new StreamWriter(stream);
        writer.Write(state);
    }
}
