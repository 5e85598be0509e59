namespace WordAddin.Writing.Rules;

/// <summary>What a finding is about.</summary>
public enum FindingScope
{
    /// <summary>The characters of its span.</summary>
    Span,

    /// <summary>The section that starts at its paragraph.</summary>
    Section,

    /// <summary>The document as a whole; paragraph and start are 0.</summary>
    Document,
}
