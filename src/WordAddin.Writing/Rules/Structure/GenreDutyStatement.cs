using System.Buffers;
using WordAddin.Writing.Genres;
using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Outlines;

namespace WordAddin.Writing.Rules.Structure;

/// <summary>Somebody who reports on a post says at the start which one it is.</summary>
public sealed class GenreDutyStatement : Rule
{
    private const int ParagraphsRead = 2;

    private static readonly SearchValues<string> statements = SearchValues.Create(
        ["我任", "本人任", "现任", "担任", "兼任", "任职", "负责", "分管", "协管", "主持", "协助"], StringComparison.Ordinal);

    private static readonly SearchValues<string> posts = SearchValues.Create(
        ["主席", "书记", "主任", "秘书长", "局长", "部长", "处长", "科长", "院长", "校长", "组长", "调研员"], StringComparison.Ordinal);

    public override void Check(Reading reading, FindingSink findings)
    {
        ArgumentNullException.ThrowIfNull(reading);
        if (reading.Pack is not { Voice: GenreVoice.Person } || !ReportShape.IsReport(reading) || HeadNamesPost(reading))
            return;
        var opening = reading.Paragraphs.Where(paragraph => (paragraph.Zone & Zone.Prose) != Zone.None).Take(ParagraphsRead).ToList();
        if (opening.Count > 0 && !opening.Any(paragraph => paragraph.Text.AsSpan().ContainsAny(statements)))
            findings.Report(opening[0].Source, FirstClause(opening[0].Text));
    }

    private static bool HeadNamesPost(Reading reading) => reading.Paragraphs.Any(paragraph =>
        (paragraph.Zone & (Zone.Title | Zone.TitleBlock)) != Zone.None && paragraph.Text.AsSpan().ContainsAny(posts));

    private static TextSpan FirstClause(string text)
    {
        var start = Characters.SkipBlanks(text, 0);
        var mark = text.AsSpan(start).IndexOfAny(Characters.PointMarks);
        return TextSpan.FromBounds(start, mark < 0 ? text.Length : start + mark);
    }
}
