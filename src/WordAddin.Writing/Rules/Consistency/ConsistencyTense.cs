using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Outlines;
using WordAddin.Writing.Rules.Punctuation;

namespace WordAddin.Writing.Rules.Consistency;

/// <summary>Work still to come, told among the results.</summary>
public sealed class ConsistencyTense : Rule
{
    private static readonly string[] announcements =
        ["将开展", "将组织", "将举办", "将召开", "将完成", "拟开展", "拟组织", "拟召开", "拟举办", "计划开展", "计划召开", "计划组织"];

    /// <summary>Words that put the sentence after the report, or make 将 the preposition of what follows it.</summary>
    private static readonly string[] exceptions =
        ["下一步", "下步", "今后", "明年", "来年", "接下来", "纳入", "作为", "列入", "结合", "情况报", "即将", "必将", "也将", "还将", "不足", "问题", "工作计划"];

    public override void Check(Reading reading, FindingSink findings)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(findings);
        foreach (var paragraph in reading.Paragraphs)
        {
            if (paragraph.Zone == Zone.Body && !reading.Period.IsPlan(paragraph.Source.Index))
                Check(paragraph, findings);
        }
    }

    private static void Check(ParagraphReading paragraph, FindingSink findings)
    {
        foreach (var announcement in announcements)
        {
            foreach (var at in Phrases.Find(paragraph.Text, announcement))
            {
                var span = new TextSpan(at, announcement.Length);
                if (!paragraph.IsQuoted(at) && Announces(paragraph.Text, span))
                    findings.Report(paragraph.Source, span, arguments: ("found", announcement));
            }
        }
    }

    private static bool Announces(string text, TextSpan span)
    {
        const int reach = 40;
        var around = text.AsSpan(Math.Max(0, span.Start - reach)..Math.Min(text.Length, span.End + reach));
        foreach (var exception in exceptions)
        {
            if (around.Contains(exception, StringComparison.Ordinal))
                return false;
        }

        return true;
    }
}
