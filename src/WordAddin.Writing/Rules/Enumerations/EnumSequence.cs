using System.Collections.Immutable;
using WordAddin.Writing.Outlines;

namespace WordAddin.Writing.Rules.Enumerations;

/// <summary>Items count 一是、二是、三是 without gaps, repeats or steps back.</summary>
public sealed class EnumSequence : Rule
{
    public override void Check(Reading reading, FindingSink findings)
    {
        ArgumentNullException.ThrowIfNull(reading);
        foreach (var enumeration in reading.Enumerations)
        {
            if (!enumeration.IsUnbroken)
                ReportBreaks(enumeration, findings);
        }
    }

    private static void ReportBreaks(Enumeration enumeration, FindingSink findings)
    {
        var renumbering = Renumbering(enumeration);
        var previous = 0;
        foreach (var item in enumeration.Items)
        {
            if (item.Value != previous + 1)
            {
                var expected = SmallNumber.ToChinese(Math.Min(previous + 1, 99));
                findings.Report(item.Paragraph, item.Marker, renumbering, arguments: [("number", item.Node.Number!), ("expected", expected)]);
            }

            previous = item.Value;
        }
    }

    /// <summary>Counts all items afresh, because one number put right makes the next one wrong.</summary>
    private static Fix Renumbering(Enumeration enumeration)
    {
        var edits = ImmutableArray.CreateBuilder<Edit>();
        for (var i = 0; i < enumeration.Items.Length; i++)
        {
            var item = enumeration.Items[i];
            if (item.Value != i + 1)
                edits.Add(Edit.Replace(item.Paragraph, item.Numeral, SmallNumber.ToChinese(i + 1)));
        }

        return new Fix(FixClass.Ask, edits.ToImmutable());
    }
}
