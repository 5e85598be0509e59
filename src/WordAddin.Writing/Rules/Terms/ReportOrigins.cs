using WordAddin.Writing.Outlines;

namespace WordAddin.Writing.Rules.Terms;

/// <summary>Tells from the text which kind of unit a report comes from.</summary>
internal static class ReportOrigins
{
    private const string Cppcc = "政协";

    /// <summary>How often the inner life of a 政协 is named before the report is taken for one of its own.</summary>
    private const int OwnMentions = 3;

    private static readonly string[] ownWords =
        ["党组", "机关", "主席", "常委", "办公", "全体会议", "委员会", "专委会", "履职", "系统", "班子", "一班人", "党员"];

    public static UnitKind UnitOf(Reading reading)
    {
        if (TextOf(reading, Zone.Title | Zone.TitleBlock | Zone.Signature).Any(text => text.Contains(Cppcc, StringComparison.Ordinal)))
            return UnitKind.Cppcc;
        var mentions = TextOf(reading, Zone.Prose | Zone.Heading).SelectMany(OwnMentionsIn).Take(OwnMentions);
        return mentions.Count() == OwnMentions ? UnitKind.Cppcc : UnitKind.Other;
    }

    private static IEnumerable<string> TextOf(Reading reading, Zone zones) =>
        reading.Paragraphs.Where(paragraph => (paragraph.Zone & zones) != Zone.None).Select(paragraph => paragraph.Text);

    private static IEnumerable<int> OwnMentionsIn(string text)
    {
        for (var at = text.IndexOf(Cppcc, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Cppcc, at + Cppcc.Length, StringComparison.Ordinal))
        {
            if (Array.Exists(ownWords, word => text.AsSpan(at + Cppcc.Length).StartsWith(word)))
                yield return at;
        }
    }
}
