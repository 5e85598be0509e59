namespace WordAddin.Writing.Rules.Enumerations;

/// <summary>No 一是 inside 一是: the inner list takes other words or numbers.</summary>
public sealed class EnumDepth : Rule
{
    public override void Check(Reading reading, FindingSink findings)
    {
        ArgumentNullException.ThrowIfNull(reading);
        foreach (var enumeration in reading.Enumerations)
        {
            var first = enumeration.Items[0];
            if (enumeration.Parent is not null && first.Value == 1)
                findings.Report(first.Paragraph, first.Marker);
        }
    }
}
