using WordAddin.OpenXml.Reading.Formats;
using WordAddin.OpenXml.Reading.Numbering;
using WordAddin.OpenXml.Reading.Packaging;
using WordAddin.Writing.Manuscripts;

namespace WordAddin.OpenXml.Reading.Stories;

/// <summary>Reads one story (body, header, note, text box …): blocks, and through <see cref="RunReader"/> what is in them.</summary>
internal sealed class StoryReader
{
    private readonly ReadingContext context;
    private readonly PartCursor cursor;
    private readonly StoryKind kind;
    private readonly ParagraphMap? map;
    private readonly ListCounters counters = new();
    private readonly FieldStack fields = new();
    private readonly ParagraphBuilder builder;
    private readonly RunReader runs;
    private readonly ParagraphPropertiesReader properties = new();
    private string? controlTag;
    private int tables;
    private int count;
    private bool continues;

    /// <param name="context">What the document's stories share.</param>
    /// <param name="cursor">The part.</param>
    /// <param name="kind">What the story is.</param>
    /// <param name="map">Receives where the paragraphs stand in the part, when somebody wants to change them.</param>
    public StoryReader(ReadingContext context, PartCursor cursor, StoryKind kind, ParagraphMap? map = null)
    {
        this.context = context;
        this.cursor = cursor;
        this.kind = kind;
        this.map = map;
        builder = new ParagraphBuilder(context.Manuscript, context.Budget, IsBody);
        runs = new RunReader(context, cursor, builder, fields, map);
    }

    private bool IsBody => kind == StoryKind.Body;

    /// <summary>Reads the paragraphs and tables below the current element, to its end tag.</summary>
    public void ReadStory()
    {
        ReadBlocks();
        FlushDeleted();
    }

    private void ReadBlocks()
    {
        map?.BeginContainer();
        for (var level = cursor.Enter(); cursor.NextChild(level);)
            ReadBlock();
        map?.EndContainer();
    }

    private void ReadBlock()
    {
        switch (cursor.Name)
        {
            case "p": ReadParagraph(); break;
            case "tbl": ReadTable(); break;
            case "tc": ReadStory(); break;
            case "sdt": ReadControl(); break;
            case "tr" or "customXml" or "ins" or "moveTo": ReadWrapped(); break;
            case "AlternateContent": MarkupCompatibility.ReadChosen(cursor, ReadBlock); break;
            case "sectPr": ReadSection(context.Manuscript.BodyCount); break;
            case "commentRangeStart" or "commentRangeEnd": runs.ReadComment(); break;
        }
    }

    private void ReadTable()
    {
        FlushDeleted();
        tables++;
        ReadWrapped();
        tables--;
    }

    private void ReadWrapped()
    {
        map?.OtherBlock();
        ReadBlocks();
    }

    private void ReadControl()
    {
        map?.OtherBlock();
        var outer = controlTag;
        for (var level = cursor.Enter(); cursor.NextChild(level);)
        {
            if (cursor.Name == "sdtPr")
                controlTag = ContentControl.ReadTag(cursor) ?? outer;
            else if (cursor.Name == "sdtContent")
                ReadBlocks();
        }

        controlTag = outer;
    }

    private void ReadParagraph()
    {
        map?.BeginParagraph(cursor, continues);
        var mark = default(ParagraphMark);
        var style = context.Formats.Paragraph(ParagraphProperties.None);
        for (var level = cursor.Enter(); cursor.NextChild(level);)
        {
            if (cursor.Name == "pPr")
            {
                mark = ReadProperties();
                style = context.Formats.Paragraph(properties.Take());
            }
            else
            {
                runs.ReadInline(style.Style);
            }
        }

        map?.EndParagraph(cursor, mark);
        EndParagraph(style, mark);
    }

    private ParagraphMark ReadProperties()
    {
        var mark = default(ParagraphMark);
        for (var level = cursor.Enter(); cursor.NextChild(level);)
        {
            if (cursor.Name == "rPr")
            {
                mark = ParagraphMark.Read(cursor) with { EndsSection = mark.EndsSection };
            }
            else if (cursor.Name == "sectPr")
            {
                ReadSection(context.Manuscript.BodyCount + 1);
                mark = mark with { EndsSection = true };
            }
            else
            {
                properties.ReadChild(cursor);
            }
        }

        return mark;
    }

    private void ReadSection(int nextParagraph)
    {
        if (IsBody)
            context.Manuscript.AddPageSetup(SectionPropertiesReader.Read(cursor, context.Manuscript.HeaderFooterIds), nextParagraph);
    }

    /// <summary>A paragraph whose mark is deleted runs on into the next one, as it will when the change is accepted.</summary>
    private void EndParagraph(ResolvedParagraph look, ParagraphMark mark)
    {
        continues = mark.IsDeleted;
        if (mark.IsDeleted || mark.IsInserted)
            builder.Mark(mark.IsDeleted ? ReviewMarkKind.Deletion : ReviewMarkKind.Insertion, builder.Length, mark.Author);
        if (!continues)
            Flush(look);
    }

    /// <summary>At the end of a cell or story there is no next paragraph: what is left stands alone, or is gone.</summary>
    private void FlushDeleted()
    {
        if (continues && builder.Length > 0)
            Flush(context.Formats.Paragraph(ParagraphProperties.None));
        else if (continues)
            builder.Clear();
        continues = false;
    }

    private void Flush(ResolvedParagraph look)
    {
        map?.Complete();
        var label = look is { List: { } list, Level: { } level } ? counters.Next(list, level) : "";
        context.Budget.TakeCharacters(label.Length);
        foreach (var start in fields.Continue())
        {
            if (start < builder.Length)
                builder.Mark(ReviewMarkKind.Field, start, null);
        }

        var shell = new Paragraph
        {
            Index = IsBody ? context.Manuscript.BodyCount : count,
            Text = "",
            Story = IsBody && tables > 0 ? StoryKind.TableCell : kind,
            Format = look.Format,
            StyleNames = look.Style.Names,
            OutlineLevel = look.OutlineLevel,
            NumberLabel = label.Length > 0 ? label : null,
            NumberLevel = label.Length > 0 ? look.Level!.Index : null,
            ControlTag = controlTag,
        };
        context.Manuscript.Add(builder.Take(shell));
        count++;
    }
}
