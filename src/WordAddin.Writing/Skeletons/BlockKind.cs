namespace WordAddin.Writing.Skeletons;

/// <summary>What a paragraph of a skeleton is; the layout of GB/T 9704 follows from it.</summary>
public enum BlockKind
{
    Title,

    /// <summary>Under the title: unit, post and name, or a date in brackets.</summary>
    TitleNote,

    /// <summary>主送机关, flush left with a full-width colon.</summary>
    Addressee,
    Body,
    Heading1,
    Heading2,
    Heading3,

    /// <summary>署名, the signing person or body.</summary>
    Signature,

    /// <summary>成文日期.</summary>
    Date,
    Blank,
}
