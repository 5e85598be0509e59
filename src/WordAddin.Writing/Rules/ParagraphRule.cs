using WordAddin.Writing.Outlines;

namespace WordAddin.Writing.Rules;

/// <summary>A rule that looks at one paragraph at a time and at nothing beyond it.</summary>
public abstract class ParagraphRule : Rule
{
    /// <summary>The zones whose paragraphs the rule reads.</summary>
    public virtual Zone Reads => Zone.Prose;

    public sealed override bool IsLocal => true;

    public abstract void Check(ParagraphReading paragraph, FindingSink findings);

    public sealed override void Check(Reading reading, FindingSink findings)
    {
        ArgumentNullException.ThrowIfNull(reading);
        foreach (var paragraph in reading.Paragraphs)
        {
            if ((paragraph.Zone & Reads) != Zone.None)
                Check(paragraph, findings);
        }
    }
}
