namespace WordAddin.Writing.Rules;

/// <summary>
/// Which characters a paragraph holds, found in one pass, so that a rule passes over a paragraph without candidates
/// at the cost of one comparison.
/// </summary>
[Flags]
public enum TextTraits
{
    None = 0,

    /// <summary>One of <c>, . ; : ? ! ( )</c>.</summary>
    HalfwidthMark = 1,

    /// <summary>One of <c>" '</c>.</summary>
    HalfwidthQuote = 2,

    /// <summary>One of “ ” ‘ ’.</summary>
    CurlyQuote = 4,

    /// <summary>Round, square or tortoise-shell brackets of either width.</summary>
    Bracket = 8,

    /// <summary>One of 《 》 〈 〉.</summary>
    BookTitle = 16,

    /// <summary>顿号.</summary>
    Dunhao = 32,

    /// <summary>The full-width colon.</summary>
    Colon = 64,

    /// <summary>An ellipsis, or full stops or dots in a row.</summary>
    Ellipsis = 128,

    /// <summary>A hyphen or dash of any length.</summary>
    Dash = 256,

    /// <summary>A character that stands in for what is still to be filled in: X, *, ×, □, ○, _, N.</summary>
    StandIn = 512,
    Digit = 1024,

    /// <summary>A space of any kind, a tab or an invisible mark.</summary>
    Blank = 2048,

    /// <summary>Two marks that pause or end, side by side.</summary>
    AdjacentPoints = 4096,
}
