namespace WordAddin.Writing.Rules.Layout;

/// <summary>Kinds of type that the standard names; fonts of many makers belong to each.</summary>
internal enum Typeface
{
    Other,

    /// <summary>仿宋体: body, third and fourth level.</summary>
    FangSong,

    /// <summary>黑体: first level.</summary>
    Black,

    /// <summary>楷体: second level.</summary>
    Kai,

    /// <summary>小标宋体: title.</summary>
    Title,

    /// <summary>宋体: page number.</summary>
    Song,
}
