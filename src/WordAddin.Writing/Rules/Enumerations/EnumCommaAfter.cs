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
            var mark = item.Marker.End;
            if (item.Word != '是' || Characters.At(item.Paragraph.Text, mark) is not ('，' or '：' or '、' or ',' or ':'))
                continue;
            findings.Report(
                item.Paragraph,
                TextSpan.FromBounds(item.Marker.Start, mark + 1),
                Fix.Safe(item.Paragraph, new TextSpan(mark, 1), ""),
                arguments: ("marker", item.Paragraph.Text.Substring(item.Marker.Start, item.Marker.Length)));
        }
    }
}
