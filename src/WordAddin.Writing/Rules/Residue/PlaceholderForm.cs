namespace WordAddin.Writing.Rules.Residue;

/// <summary>How a place that is to be filled in is marked.</summary>
public enum PlaceholderForm
{
    /// <summary>Characters such as X, ** or ○○.</summary>
    StandIn,

    /// <summary>A gap of a skeleton, such as 〔协商活动次数〕.</summary>
    Gap,

    /// <summary>A pair of brackets with nothing in it.</summary>
    EmptyBrackets,

    /// <summary>Words that say so in brackets, such as （待补）.</summary>
    Pending,

    /// <summary>A blank where a figure belongs, as in 年　月　日.</summary>
    Blank,
}
