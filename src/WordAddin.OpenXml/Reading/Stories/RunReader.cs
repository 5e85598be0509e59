using System.Globalization;
using WordAddin.OpenXml.Reading.Formats;
using WordAddin.OpenXml.Reading.Packaging;
using WordAddin.Writing.Manuscripts;

namespace WordAddin.OpenXml.Reading.Stories;

/// <summary>Reads what stands inside a paragraph: runs, fields, tracked changes, inline controls, text boxes.</summary>
internal sealed class RunReader(
    ReadingContext context, PartCursor cursor, ParagraphBuilder builder, FieldStack fields, ParagraphMap? map)
{
    // The characters Word's own object model has for these elements, and the ones of Unicode where it has none of use.
    private const char LineBreak = '\v';
    private const char PageBreak = '\f';
    private const char ColumnBreak = '\u000E';
    private const char NonBreakingHyphen = '\u2011';
    private const char SoftHyphen = '\u00AD';

    private readonly HashSet<string> marked = [];

    /// <summary>Reads the child of a paragraph, or of an element that only wraps, the cursor stands on.</summary>
    public void ReadInline(StyleChain style)
    {
        switch (cursor.Name)
        {
            case "r": ReadRun(style); break;
            case "ins" or "moveTo": ReadMarked(style, ReviewMarkKind.Insertion); break;
            case "del" or "moveFrom": MarkDeletion(); break;
            case "fldSimple": ReadMarked(style, ReviewMarkKind.Field); break;
            case "sdt": ReadControl(style); break;
            case "hyperlink" or "smartTag" or "customXml" or "bdo" or "dir": ReadInlines(style); break;
            case "AlternateContent": MarkupCompatibility.ReadChosen(cursor, () => ReadInline(style)); break;
            case "commentRangeStart" or "commentRangeEnd": ReadComment(); break;
            default:
                if (cursor.IsMath)
                    ReadInlines(style);
                break;
        }
    }

    /// <summary>Notes the beginning or the end of a comment's range, or the place of a comment without one.</summary>
    public void ReadComment()
    {
        if (cursor.Attribute("id") is not { } id)
            return;
        if (cursor.Name == "commentRangeStart")
            Open(id);
        else if (cursor.Name == "commentRangeEnd")
            builder.EndComment(id);
        else if (Open(id))
            builder.EndComment(id);
    }

    private bool Open(string id)
    {
        if (!marked.Add(id))
            return false;
        context.Budget.TakeMark();
        builder.BeginComment(id);
        return true;
    }

    private void ReadInlines(StyleChain style)
    {
        for (var level = cursor.Enter(); cursor.NextChild(level);)
            ReadInline(style);
    }

    private void ReadMarked(StyleChain style, ReviewMarkKind kind)
    {
        var author = cursor.Attribute("author");
        var start = builder.Length;
        ReadInlines(style);
        builder.Mark(kind, start, author);
    }

    private void MarkDeletion() => builder.Mark(ReviewMarkKind.Deletion, builder.Length, cursor.Attribute("author"));

    private void ReadControl(StyleChain style)
    {
        string? tag = null;
        var start = builder.Length;
        for (var level = cursor.Enter(); cursor.NextChild(level);)
        {
            if (cursor.Name == "sdtPr")
                tag = ContentControl.ReadTag(cursor);
            else if (cursor.Name == "sdtContent")
                ReadInlines(style);
        }

        if (tag is not null)
            builder.EndControl(start, tag);
    }

    private void ReadRun(StyleChain style)
    {
        RunFormat? format = null;
        for (var level = cursor.Enter(); cursor.NextChild(level);)
        {
            if (cursor.Name == "rPr")
                format = context.Formats.Run(style, context.RunProperties.Read(cursor));
            else
                ReadRunContent(style, format ??= context.Formats.Run(style, RunProperties.None));
        }
    }

    private void ReadRunContent(StyleChain style, RunFormat format)
    {
        switch (cursor.Name)
        {
            case "t": ReadText(format); break;
            case "tab" or "ptab": Append('\t', format); break;
            case "br": Append(Break(cursor.Attribute("type")), format); break;
            case "cr": Append(LineBreak, format); break;
            case "noBreakHyphen": Append(NonBreakingHyphen, format); break;
            case "softHyphen": Append(SoftHyphen, format); break;
            case "sym": AppendSymbol(format); break;
            case "fldChar": ReadFieldCharacter(); break;
            case "commentReference": ReadComment(); break;
            case "ruby": ReadRuby(style); break;
            case "drawing" or "pict" or "object": ReadEmbedded(); break;
            case "AlternateContent": MarkupCompatibility.ReadChosen(cursor, () => ReadRunContent(style, format)); break;
        }
    }

    private static char Break(string? type) => type switch
    {
        "page" => PageBreak,
        "column" => ColumnBreak,
        _ => LineBreak,
    };

    private void ReadText(RunFormat format)
    {
        if (fields.InInstruction)
            return;
        var start = builder.Length;
        map?.BeginText(cursor, start);
        builder.AppendText(cursor, format);
        map?.EndText(cursor, builder.Length - start);
    }

    private void Append(char unit, RunFormat format)
    {
        if (fields.InInstruction)
            return;
        map?.Character(cursor, builder.Length);
        builder.Append(unit, format);
    }

    private void AppendSymbol(RunFormat format)
    {
        if (ushort.TryParse(cursor.Attribute("char"), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var unit)
            && unit >= ' ' && !char.IsSurrogate((char)unit))
            Append((char)unit, format);
    }

    private void ReadFieldCharacter()
    {
        map?.HoldsMoreThanText();
        switch (cursor.Attribute("fldCharType"))
        {
            case "begin": fields.Begin(); break;
            case "separate": fields.Separate(builder.Length); break;
            case "end":
                if (fields.End() is { } start)
                    builder.Mark(ReviewMarkKind.Field, start, null);
                break;
        }
    }

    /// <summary>The text of a run with reading aids is its base; the aid above it is not.</summary>
    private void ReadRuby(StyleChain style)
    {
        for (var level = cursor.Enter(); cursor.NextChild(level);)
        {
            if (cursor.Name == "rubyBase")
                ReadInlines(style);
        }
    }

    /// <summary>Looks through a drawing for text boxes, which are stories of their own.</summary>
    private void ReadEmbedded()
    {
        map?.HoldsMoreThanText();
        for (var level = cursor.Enter(); cursor.NextChild(level);)
            ReadEmbeddedChild();
    }

    private void ReadEmbeddedChild()
    {
        if (cursor.Name == "txbxContent")
            new StoryReader(context, cursor, StoryKind.TextBox).ReadStory();
        else if (cursor.Name == "AlternateContent")
            MarkupCompatibility.ReadChosen(cursor, ReadEmbeddedChild);
        else
            ReadEmbedded();
    }
}
