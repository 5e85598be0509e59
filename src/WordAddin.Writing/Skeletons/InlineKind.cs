namespace WordAddin.Writing.Skeletons;

/// <summary>What a stretch of a skeleton's text is.</summary>
public enum InlineKind
{
    /// <summary>Words that stay.</summary>
    Text,

    /// <summary>The heading sentence of a paragraph whose rest is body text.</summary>
    RunInHeading,

    /// <summary>A fact filled in from the facts file.</summary>
    Fact,

    /// <summary>A fact that is missing: shown as a visible gap with the fact's name, never as X.</summary>
    Gap,

    /// <summary>Advice to the writer, removable; reported as residue when it is still there on submission.</summary>
    Prompt,
}
