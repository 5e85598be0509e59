using System.Collections.Immutable;

namespace WordAddin.Writing.Outlines;

/// <summary>Finds the paragraphs that lead in: into the report before its first heading, into a section before its first item.</summary>
internal static class Leads
{
    public static void Mark(ImmutableArray<Line> lines)
    {
        var pending = new List<Line>();
        OutlineNode? previous = null;
        foreach (var line in lines)
        {
            if (line.IsPlain)
            {
                pending.Add(line);
            }
            else if (line.Zone is Zone.Body or Zone.Heading && line.Nodes is [var opening, ..] && opening.Span.Start == line.Start)
            {
                if (previous is null)
                    pending.ForEach(MarkPreamble);
                else if (LeadsInto(previous, opening, lines))
                    pending.ForEach(lead => lead.AddWhole(OutlineKind.SectionLead, previous.Level + 1));
                pending.Clear();
                previous = opening;
            }
        }
    }

    private static void MarkPreamble(Line line)
    {
        line.AddWhole(OutlineKind.Preamble, 0);
        line.Zone = Zone.Preamble;
    }

    /// <summary>Text between a heading of its own line and the first thing below it.</summary>
    private static bool LeadsInto(OutlineNode previous, OutlineNode next, ImmutableArray<Line> lines) =>
        lines[previous.Paragraph].Zone == Zone.Heading && (!next.IsHeading || next.Level > previous.Level);
}
