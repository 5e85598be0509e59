using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Outlines;

namespace WordAddin.Writing.Rules.Layout;

/// <summary>附件：1.名单 — a full-width colon, a point after the number, no mark after the name.</summary>
public sealed class LayoutAttachmentNote : Rule
{
    private const string Label = "附件";

    public override void Check(Reading reading, FindingSink findings)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var inNote = false;
        foreach (var paragraph in reading.Paragraphs)
        {
            if (paragraph.Zone != Zone.Attachment)
            {
                inNote = false;
                continue;
            }

            var start = Characters.SkipBlanks(paragraph.Text, 0);
            if (AfterLabel(paragraph.Text, start) is { } name)
                (inNote, start) = (true, name);
            else
                inNote &= char.IsAsciiDigit(Characters.At(paragraph.Text, start));
            if (inNote)
                Check(paragraph, start, findings);
        }
    }

    private static void Check(ParagraphReading paragraph, int start, FindingSink findings)
    {
        var text = paragraph.Text;
        var end = Characters.TrimmedEnd(text);
        if (Characters.At(text, start - 1) == ':')
            Report(paragraph, new TextSpan(start - 1, 1), "：", "colon", findings);
        var number = start;
        while (char.IsAsciiDigit(Characters.At(text, number)))
            number++;
        if (number > start && Characters.At(text, number) is '、' or '．')
            Report(paragraph, new TextSpan(number, 1), ".", "number", findings);
        if (end > number + 1 && text[end - 1] is '。' or '；' or '，' or '、' or ';')
            Report(paragraph, new TextSpan(end - 1, 1), "", "", findings);
    }

    private static void Report(ParagraphReading paragraph, TextSpan span, string replacement, string variant, FindingSink findings) =>
        findings.Report(paragraph.Source, span, Fix.Safe(paragraph.Source, span, replacement), variant);

    /// <summary>Where the first name or number starts, or null for a line that is no note, such as 附件1 above an attachment.</summary>
    private static int? AfterLabel(string text, int start)
    {
        var colon = start + Label.Length;
        var isNote = text.AsSpan(start).StartsWith(Label) && Characters.At(text, colon) is '：' or ':';
        var name = Characters.SkipBlanks(text, Math.Min(colon + 1, text.Length));
        return isNote && name < text.Length ? name : null;
    }
}
