using WordAddin.OpenXml.Reading.Formats;
using WordAddin.OpenXml.Reading.Numbering;
using WordAddin.OpenXml.Reading.Packaging;
using WordAddin.OpenXml.Reading.Stories;
using WordAddin.Writing.Manuscripts;

namespace WordAddin.OpenXml.Reading;

/// <summary>Reads the parts of one package in the order in which they need each other; all but the main part may be missing.</summary>
internal sealed class DocumentReader(DocxPackage package, ReadingBudget budget)
{
    private readonly string main = package.MainPart;
    private readonly ManuscriptBuilder manuscript = new(budget);

    /// <param name="map">Receives the places of the body's paragraphs, when somebody wants to change them.</param>
    public Manuscript Read(ParagraphMap? map = null)
    {
        var context = ReadDefinitions();
        ReadComments(context);
        ReadBody(context, map);
        ReadHeadersAndFooters(context);
        ReadNotes(context, "footnotes", StoryKind.Footnote);
        ReadNotes(context, "endnotes", StoryKind.Endnote);
        return manuscript.Build() with { Ignored = StateReader.ReadIgnored(package) };
    }

    private ReadingContext ReadDefinitions()
    {
        var runs = new RunPropertiesReader(ReadTheme());
        var styles = StyleSheet.None;
        using (var part = package.OpenRelated(main, "styles"))
        {
            if (part is not null)
                styles = new StyleSheetReader(runs, budget).Read(part);
        }

        using var numbering = package.OpenRelated(main, "numbering");
        var lists = new ListCatalogReader(styles, budget).Read(numbering);
        return new ReadingContext(manuscript, new FormatResolver(styles, lists, budget), runs, budget);
    }

    private ThemeFonts ReadTheme()
    {
        using var theme = package.OpenRelated(main, "theme");
        using var settings = package.OpenRelated(main, "settings");
        return ThemeReader.Read(theme, settings);
    }

    private void ReadBody(ReadingContext context, ParagraphMap? map)
    {
        using var part = package.Open(main)!;
        if (part.Name != "document")
            throw new UnreadableDocumentException(UnreadableReason.NotADocx);
        for (var root = part.Enter(); part.NextChild(root);)
        {
            if (part.Name == "body")
                new StoryReader(context, part, StoryKind.Body, map).ReadStory();
        }
    }

    private void ReadHeadersAndFooters(ReadingContext context)
    {
        if (manuscript.HeaderFooterIds.Count == 0)
            return;
        var targets = package.RelationshipsOf(main).GroupBy(link => link.Id).ToDictionary(links => links.Key, links => links.First().Target);
        foreach (var target in manuscript.HeaderFooterIds.Select(id => targets.GetValueOrDefault(id)).OfType<string>().Distinct())
        {
            using var part = package.Open(target);
            if (part is not null)
                new StoryReader(context, part, part.Name == "hdr" ? StoryKind.Header : StoryKind.Footer).ReadStory();
        }
    }

    /// <summary>Separators between text and notes are notes of a type of their own and hold no text of the writer.</summary>
    private void ReadNotes(ReadingContext context, string relation, StoryKind kind)
    {
        using var part = package.OpenRelated(main, relation);
        if (part is null)
            return;
        var notes = new StoryReader(context, part, kind);
        for (var root = part.Enter(); part.NextChild(root);)
        {
            if (part.Attribute("type") is null or "normal")
                notes.ReadStory();
        }
    }

    private void ReadComments(ReadingContext context)
    {
        using var part = package.OpenRelated(main, "comments");
        if (part is null)
            return;
        var comments = new StoryReader(context, part, StoryKind.Comment);
        for (var root = part.Enter(); part.NextChild(root);)
        {
            if (part.Attribute("id") is { } id)
                manuscript.AddComment(id, part.Attribute("author"));
            comments.ReadStory();
        }
    }
}
