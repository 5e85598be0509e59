using WordAddin.Writing.Outlines;

namespace WordAddin.Writing.Rules.Enumerations;

/// <summary>An enumeration is led in by a heading or a sentence.</summary>
public sealed class EnumLeadMissing : Rule
{
    public override void Check(Reading reading, FindingSink findings)
    {
        ArgumentNullException.ThrowIfNull(reading);
        foreach (var enumeration in reading.Enumerations)
        {
            var first = enumeration.Items[0];
            if (first.Value != 1 || enumeration.Items.Length < 2 || !first.OpensParagraph)
                continue;
            if (!IsLedIn(Leads.PreviousWritten(reading, first.Paragraph.Index)))
                findings.Report(first.Paragraph, first.Marker);
        }
    }

    /// <summary>A title does not lead in, nor does the last item of the enumeration before.</summary>
    private static bool IsLedIn(ParagraphReading? previous) =>
        previous is not null
        && (previous.Zone & (Zone.Title | Zone.TitleBlock | Zone.Residue)) == Zone.None
        && !(previous.Nodes.Length > 0 && previous.Nodes[^1].IsEnumeration && previous.Text[^1] != '：');
}
