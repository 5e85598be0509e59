namespace WordAddin.Writing.Rules.Enumerations;

/// <summary>Where there is 一是, there is 二是.</summary>
public sealed class EnumSingle : Rule
{
    public override void Check(Reading reading, FindingSink findings)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var parents = reading.Enumerations.Select(enumeration => enumeration.Parent).ToHashSet();
        foreach (var enumeration in reading.Enumerations)
        {
            var only = enumeration.Items[0];
            if (enumeration.Items.Length == 1 && only.Value == 1 && !parents.Contains(only))
                findings.Report(only.Paragraph, only.Marker, arguments: ("marker", only.Paragraph.Text.Substring(only.Marker.Start, only.Marker.Length)));
        }
    }
}
