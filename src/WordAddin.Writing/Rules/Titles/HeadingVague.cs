using WordAddin.Writing.Rules.Lexicons;

namespace WordAddin.Writing.Rules.Titles;

/// <summary>A heading says what its part is about.</summary>
public sealed class HeadingVague : Rule
{
    private static readonly Lazy<Lexicon> vague = new(() => Lexicon.Load("Rules/Titles/VagueHeadings.tsv"));

    public override void Check(Reading reading, FindingSink findings)
    {
        ArgumentNullException.ThrowIfNull(reading);
        foreach (var heading in reading.Outline.Nodes.Where(node => node.IsHeading).Select(node => HeadingWording.Of(reading, node)))
        {
            if (vague.Value.Find(heading.Text).Any(match => match.Span.Length == heading.Text.Length))
                findings.Report(heading.Paragraph.Source, heading.Node.Span);
        }
    }
}
