using WordAddin.Writing.Manuscripts;

namespace WordAddin.Writing.Rules.Enumerations;

/// <summary>No mark follows 一是; 第一， on the other hand takes its comma.</summary>
public sealed class EnumCommaAfter : Rule
{
    public override void Check(Reading reading, FindingSink findings)
    {
        ArgumentNullException.ThrowIfNull(reading);
        foreach (var item in reading.Enumerations.SelectMany(enumeration => enumeration.Items))
        {
            var marks = item.Word == '是' ? MarksAt(item.Paragraph.Text, item.Marker.End) : default;
            if (marks.Length == 0)
                continue;
            findings.Report(
                item.Paragraph,
                TextSpan.FromBounds(item.Marker.Start, marks.End),
                Fix.Safe(item.Paragraph, marks, ""),
                arguments: ("marker", item.Paragraph.Text.Substring(item.Marker.Start, item.Marker.Length)));
        }
    }

    private static TextSpan MarksAt(string text, int start)
    {
        var end = start;
        while (Characters.At(text, end) is '，' or '：' or '、' or ',' or ':')
            end++;
        return TextSpan.FromBounds(start, end);
    }
}
