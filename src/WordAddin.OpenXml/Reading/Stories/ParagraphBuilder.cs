using System.Collections.Immutable;
using WordAddin.OpenXml.Reading.Formats;
using WordAddin.OpenXml.Reading.Packaging;
using WordAddin.Writing.Manuscripts;

namespace WordAddin.OpenXml.Reading.Stories;

/// <summary>Text, runs and review marks of the paragraph that is being read.</summary>
internal sealed class ParagraphBuilder(ManuscriptBuilder manuscript, ReadingBudget budget, bool isBody)
{
    private readonly TextBuffer text = new();
    private readonly List<TextRun> runs = [];
    private readonly Dictionary<string, int> openComments = [];
    private TextSpan hidden;
    private (TextSpan Span, string? Tag) control;

    public int Length => text.Length;

    /// <summary>Appends the characters of the w:t the cursor stands on.</summary>
    public void AppendText(PartCursor cursor, RunFormat format)
    {
        var start = text.Length;
        var preserve = cursor.PreservesSpace;
        cursor.ReadText(text);
        if (!preserve)
            Trim(start);
        text.From(start).Replace('\n', ' ');
        text.From(start).Replace('\r', ' ');
        Extend(start, format);
    }

    public void Append(char unit, RunFormat format)
    {
        var start = text.Length;
        text.Append(unit);
        Extend(start, format);
    }

    public void BeginComment(string id) => openComments.TryAdd(id, text.Length);

    /// <summary>Marks a comment that began in this paragraph; the rest of a longer one is not marked again.</summary>
    public void EndComment(string id)
    {
        if (openComments.Remove(id, out var start))
            Mark(ReviewMarkKind.Comment, start, manuscript.CommentAuthors.GetValueOrDefault(id));
    }

    /// <summary>Marks the stretch from <paramref name="start"/> to here, in the body.</summary>
    public void Mark(ReviewMarkKind kind, int start, string? author) =>
        Mark(kind, TextSpan.FromBounds(start, text.Length), author);

    /// <summary>Remembers a content control inside the paragraph that reaches from <paramref name="start"/> to here.</summary>
    public void EndControl(int start, string? tag) => control = (TextSpan.FromBounds(start, text.Length), tag);

    /// <summary>The paragraph that was collected; the builder is ready for the next one.</summary>
    public Paragraph Take(Paragraph shell)
    {
        MarkLeftovers();
        var whole = new TextSpan(0, text.Length);
        var taken = shell with
        {
            Text = text.ToString(),
            Runs = [.. runs],
            ControlTag = control.Tag is not null && whole.Length > 0 && control.Span == whole ? control.Tag : shell.ControlTag,
        };
        Clear();
        return taken;
    }

    /// <summary>Forgets what was collected, as for a paragraph that was deleted whole.</summary>
    public void Clear()
    {
        text.Truncate(0);
        runs.Clear();
        openComments.Clear();
        hidden = default;
        control = default;
    }

    private void MarkLeftovers()
    {
        if (hidden.Length > 0)
            Mark(ReviewMarkKind.HiddenText, hidden, null);
        foreach (var (id, start) in openComments)
            Mark(ReviewMarkKind.Comment, start, manuscript.CommentAuthors.GetValueOrDefault(id));
    }

    private void Mark(ReviewMarkKind kind, TextSpan span, string? author)
    {
        if (isBody)
            manuscript.AddMark(kind, manuscript.BodyCount, span, author);
    }

    private void Trim(int start)
    {
        var added = text.From(start);
        var trimmed = added.Trim(" \t\r\n");
        trimmed.CopyTo(added);
        text.Truncate(start + trimmed.Length);
    }

    private void Extend(int start, RunFormat format)
    {
        var length = text.Length - start;
        if (length == 0)
            return;
        budget.TakeCharacters(length);
        if (format.Hidden)
            ExtendHidden(start);
        if (runs.Count > 0 && runs[^1] is var last && ReferenceEquals(last.Format, format))
        {
            runs[^1] = last with { Span = TextSpan.FromBounds(last.Span.Start, text.Length) };
            return;
        }

        budget.TakeRun();
        runs.Add(new TextRun(new TextSpan(start, length), format));
    }

    private void ExtendHidden(int start)
    {
        if (hidden.Length > 0 && hidden.End == start)
        {
            hidden = TextSpan.FromBounds(hidden.Start, text.Length);
            return;
        }

        if (hidden.Length > 0)
            Mark(ReviewMarkKind.HiddenText, hidden, null);
        hidden = TextSpan.FromBounds(start, text.Length);
    }
}
