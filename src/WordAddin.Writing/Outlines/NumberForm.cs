namespace WordAddin.Writing.Outlines;

/// <summary>How an ordinal is written; GB/T 9704—2012 7.3.3 knows the first four levels.</summary>
public enum NumberForm
{
    /// <summary>第一部分, 第一章.</summary>
    Part,

    /// <summary>一、</summary>
    Chinese,

    /// <summary>（一）</summary>
    BracketedChinese,

    /// <summary>1.</summary>
    Arabic,

    /// <summary>（1）, also 1） without the opening bracket.</summary>
    BracketedArabic,

    /// <summary>①</summary>
    Circled,

    /// <summary>第一， as a word of the sentence.</summary>
    OrdinalWord,
}
