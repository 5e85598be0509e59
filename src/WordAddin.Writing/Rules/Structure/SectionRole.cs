namespace WordAddin.Writing.Rules.Structure;

/// <summary>What a functional heading announces; none for a heading that sums up its part.</summary>
[Flags]
internal enum SectionRole
{
    None = 0,

    /// <summary>存在的问题.</summary>
    Problems = 1,

    /// <summary>下步打算.</summary>
    Plans = 2,

    /// <summary>反馈问题整改情况.</summary>
    Rectification = 4,

    /// <summary>其他需要报告的事项.</summary>
    Other = 8,
}
