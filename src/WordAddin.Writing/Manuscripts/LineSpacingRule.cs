namespace WordAddin.Writing.Manuscripts;

/// <summary>How <see cref="ParagraphFormat.LineSpacing"/> is to be read (w:spacing/@w:lineRule).</summary>
public enum LineSpacingRule
{
    /// <summary>A multiple of the single line; the value is in lines.</summary>
    Multiple,

    /// <summary>At least so many points.</summary>
    AtLeast,

    /// <summary>Exactly so many points, 固定值.</summary>
    Exactly,
}
