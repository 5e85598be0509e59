using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using WordAddin.OpenXml.Reading;
using WordAddin.OpenXml.Writing;
using WordAddin.Writing.Facts;
using WordAddin.Writing.Genres;
using WordAddin.Writing.Outlines;
using WordAddin.Writing.Skeletons;

namespace WordAddin.OpenXml.Tests.Writing;

/// <summary>The document of every genre, in both heading styles, as a newcomer gets it.</summary>
public class GenreDocumentTests
{
    public static TheoryData<string, HeadingStyle> Documents
    {
        get
        {
            var documents = new TheoryData<string, HeadingStyle>();
            foreach (var id in GenreCatalog.Ids)
            {
                documents.Add(id, HeadingStyle.Parallel);
                documents.Add(id, HeadingStyle.Functional);
            }

            return documents;
        }
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Document_is_valid_for_Microsoft_365(string genre, HeadingStyle headings)
    {
        using var file = Write(genre, headings, out _);
        using var document = WordprocessingDocument.Open(file, isEditable: false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document).Select(error => $"{error.Path?.XPath}: {error.Description}"));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Document_reads_back_as_the_skeleton_it_was_made_from(string genre, HeadingStyle headings)
    {
        using var file = Write(genre, headings, out var skeleton);
        var manuscript = DocxReader.Read(file);
        Assert.Equal(skeleton.Blocks.Select(block => block.Text), manuscript.Paragraphs.Select(paragraph => paragraph.Text.Replace("\v", "", StringComparison.Ordinal)));
        Assert.Equal(
            skeleton.Blocks.Where(block => block.Kind == BlockKind.Heading1).Select(block => block.Text),
            OutlineReader.Read(manuscript).Sections.Select(section => manuscript.Paragraphs[section.FirstParagraph].Text));
    }

    private static MemoryStream Write(string genre, HeadingStyle headings, out Skeleton skeleton)
    {
        skeleton = new SkeletonBuilder(Guid.NewGuid)
            .Build(GenreCatalog.Find(genre)!, FactSheet.Empty(genre, 2023), new SkeletonOptions { HeadingStyle = headings });
        var file = new MemoryStream();
        SkeletonDocument.Write(skeleton, "<state xmlns=\"urn:wordaddin:state\" schema=\"1\">{}</state>", file);
        file.Position = 0;
        return file;
    }
}
