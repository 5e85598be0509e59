namespace WordAddin.Writing.Languages;

/// <summary>The two languages every text of the product exists in.</summary>
public enum Language
{
    /// <summary>简体中文 (zh-CN), the first language of the product.</summary>
    Chinese,

    /// <summary>English (en-US).</summary>
    English,
}
