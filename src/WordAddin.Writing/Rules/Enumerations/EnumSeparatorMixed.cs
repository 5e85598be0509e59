using WordAddin.Writing.Manuscripts;

namespace WordAddin.Writing.Rules.Enumerations;

/// <summary>The items of one enumeration are parted by one kind of mark.</summary>
public sealed class EnumSeparatorMixed : Rule
{
    public override void Check(Reading reading, FindingSink findings)
    {
        ArgumentNullException.ThrowIfNull(reading);
        foreach (var enumeration in reading.Enumerations)
        {
            if (enumeration.IsInOneParagraph && enumeration.Items.Length > 2)
                CheckSeparators(reading.Paragraphs[enumeration.Items[0].Paragraph.Index], enumeration, findings);
        }
    }

    private static void CheckSeparators(ParagraphReading paragraph, Enumeration enumeration, FindingSink findings)
    {
        var text = paragraph.Text;
        var separators = EnumerationSeparators.Of(enumeration);
        if (separators.Select(at => text[at]).Distinct().Count() < 2)
            return;
        var hasStops = enumeration.Items.SkipLast(1).Any(item => EnumerationSeparators.HoldsStop(paragraph, item));
        if (hasStops && separators.Any(at => text[at] == '；'))
            return;
        var mark = hasStops ? '。' : '；';
        var odd = separators.First(at => text[at] != mark);
        findings.Report(
            paragraph.Source,
            new TextSpan(odd, 1),
            EnumerationSeparators.Unified(paragraph.Source, separators, mark),
            arguments: ("mark", mark.ToString()));
    }
}
