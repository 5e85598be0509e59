using System.Collections.Frozen;
using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Outlines;
using WordAddin.Writing.Rules.Lexicons;

namespace WordAddin.Writing.Rules.Residue;

/// <summary>Another city's body in a report whose title or signature names this one: left over from a borrowed text.</summary>
public sealed class TemplateForeignName : Rule
{
    /// <summary>How far around a name the words are looked at.</summary>
    private const int Context = 40;

    private static readonly Lazy<Lexicon> cities = new(() => Lexicon.Load("Rules/Residue/Cities.tsv"));
    private static readonly string[] bodies = ["政协", "委", "政府", "人大", "纪委", "人民", "机关", "直"];

    /// <summary>Words that tell of a visit, an exchange or a partner: there another city is meant.</summary>
    private static readonly string[] meetings =
        ["考察", "赴", "来访", "接待", "兄弟", "对口", "交流", "联合", "借鉴", "经验", "等地", "友好", "结对", "支援", "协作", "来自", "走访", "参观", "学习了"];

    public override void Check(Reading reading, FindingSink findings)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var own = OwnCities(reading);
        if (own.Count == 0)
            return;
        foreach (var paragraph in reading.Paragraphs)
        {
            if ((paragraph.Zone & (Zone.Prose | Zone.Heading)) != Zone.None)
                CheckParagraph(paragraph.Source, own, findings);
        }
    }

    private static void CheckParagraph(Paragraph paragraph, FrozenSet<string> own, FindingSink findings)
    {
        foreach (var (city, span) in cities.Value.Find(paragraph.Text))
        {
            if (own.Contains(city.Term) || BodyAfter(paragraph.Text, span.End) is not { } body || IsMeeting(paragraph.Text, span))
                continue;
            findings.Report(
                paragraph,
                new TextSpan(span.Start, span.Length + body.Length),
                arguments: [("foreign", city.Term), ("own", own.Items[0])]);
        }
    }

    private static FrozenSet<string> OwnCities(Reading reading) => reading.Paragraphs
        .Where(paragraph => (paragraph.Zone & (Zone.Title | Zone.TitleBlock | Zone.Signature)) != Zone.None)
        .SelectMany(paragraph => cities.Value.Find(paragraph.Text))
        .Select(match => match.Entry.Term)
        .ToFrozenSet(StringComparer.Ordinal);

    private static string? BodyAfter(string text, int at) =>
        bodies.FirstOrDefault(body => text.AsSpan(at).StartsWith(body));

    private static bool IsMeeting(string text, TextSpan span)
    {
        var start = Math.Max(0, span.Start - Context);
        var words = text.AsSpan(start, Math.Min(text.Length, span.End + Context) - start);
        foreach (var word in meetings)
        {
            if (words.Contains(word, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
