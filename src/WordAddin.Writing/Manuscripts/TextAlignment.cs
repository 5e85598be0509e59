namespace WordAddin.Writing.Manuscripts;

/// <summary>Horizontal alignment of a paragraph (w:jc).</summary>
public enum TextAlignment
{
    Left,
    Center,
    Right,
    Justified,
    Distributed,
}
