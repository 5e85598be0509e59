namespace WordAddin.Writing.Rules;

/// <summary>The kind of unit a report comes from, as far as its wording depends on it.</summary>
public enum UnitKind
{
    Other,

    /// <summary>政协: a committee of the Chinese People's Political Consultative Conference.</summary>
    Cppcc,
}
