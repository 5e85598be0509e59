using System.Runtime.Serialization;

namespace WordAddin.Writing.Facts;

/// <summary>What the value of a fact is; the names in JSON are <c>int pct text list bool date</c>.</summary>
public enum FactType
{
    /// <summary>A count without decimals.</summary>
    [EnumMember(Value = "int")]
    Count,

    /// <summary>A rate in per cent; decimals allowed.</summary>
    [EnumMember(Value = "pct")]
    Rate,
    Text,

    /// <summary>Several short texts, such as the titles of books.</summary>
    List,
    Bool,

    /// <summary>A day, written <c>2024-01-08</c> or <c>2024年1月8日</c>.</summary>
    Date,
}
