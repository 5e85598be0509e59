using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Rules.Punctuation;

namespace WordAddin.Writing.Rules.Terms;

/// <summary>A 政协 works under the leadership of the party committee and with the support of the government, not under the latter.</summary>
public sealed class TermCppccLeadership : Rule
{
    private const string Led = "领导下";
    private const string Government = "政府";

    /// <summary>The longest 在……领导下 that is followed backwards.</summary>
    private const int Reach = 32;

    /// <summary>Words that part what the government does from what the leading body does.</summary>
    private static readonly string[] otherRelations = ["支持", "指导", "关心", "帮助", "重视", "配合", "办公", "部门"];

    private static readonly string[] modifiers = ["正确", "坚强", "统一", "有力", "的"];

    public override void Check(Reading reading, FindingSink findings)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(findings);
        foreach (var paragraph in reading.Paragraphs)
        {
            if ((paragraph.Zone & Outlines.Zone.Prose) == Outlines.Zone.None)
                continue;
            foreach (var at in Phrases.Find(paragraph.Text, Led))
            {
                if (StartOfPhrase(paragraph.Text, at) is { } start && reading.Unit == UnitKind.Cppcc)
                    Report(paragraph, TextSpan.FromBounds(start, at + Led.Length), findings);
            }
        }
    }

    /// <summary>Where 在…政府…领导下 begins; null when the leadership is not the government's.</summary>
    private static int? StartOfPhrase(string text, int end)
    {
        var floor = Math.Max(0, end - Reach);
        var start = text.AsSpan(floor..end).LastIndexOf('在');
        if (start < 0)
            return null;
        var phrase = text.AsSpan((floor + start)..end);
        var isLed = phrase.Contains(Government, StringComparison.Ordinal) && !phrase.ContainsAny("，。；：");
        foreach (var relation in otherRelations)
            isLed &= !phrase.Contains(relation, StringComparison.Ordinal);
        return isLed ? floor + start : null;
    }

    private static void Report(ParagraphReading paragraph, TextSpan span, FindingSink findings)
    {
        var expected = Reworded(paragraph.Text.Substring(span.Start + 1, span.Length - 1 - Led.Length));
        var fix = expected is null ? null : Fix.Ask(paragraph.Source, span, expected);
        findings.Report(paragraph.Source, span, fix, arguments: ("expected", expected ?? "在党委的坚强领导下、政府的大力支持下"));
    }

    /// <summary>The phrase for exactly one committee and one government; null for any other list of bodies.</summary>
    private static string? Reworded(string bodies)
    {
        foreach (var modifier in modifiers)
            bodies = bodies.Replace(modifier, "", StringComparison.Ordinal);
        var separator = bodies.IndexOfAny(['、', '和', '与']);
        var (committee, government) = separator > 0
            ? (bodies[..separator], bodies[(separator + 1)..])
            : (bodies[..(bodies.IndexOf('委', StringComparison.Ordinal) + 1)], bodies[(bodies.IndexOf('委', StringComparison.Ordinal) + 1)..]);
        return committee.EndsWith('委') && government.EndsWith(Government, StringComparison.Ordinal) && government.IndexOfAny(['、', '和', '与']) < 0
            ? $"在{committee}的坚强领导下、{government}的大力支持下"
            : null;
    }
}
