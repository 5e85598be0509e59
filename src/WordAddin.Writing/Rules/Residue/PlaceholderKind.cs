namespace WordAddin.Writing.Rules.Residue;

/// <summary>What a placeholder stands for, as far as the words around it tell.</summary>
public enum PlaceholderKind
{
    /// <summary>数量: a figure, as in 开展调研X次.</summary>
    Quantity,

    /// <summary>名称: a place, body or person, as in X村.</summary>
    Name,

    /// <summary>时间届次: a year, month, day or session, as in X年 and X届X次会议.</summary>
    Time,

    /// <summary>文件: part of a name between 《 and 》.</summary>
    Document,

    /// <summary>可推定: the missing word follows from a fixed expression, as in “光荣在党**年”.</summary>
    Determinable,
}
