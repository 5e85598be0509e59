namespace WordAddin.Writing.Facts;

/// <summary>How a template wants a fact written.</summary>
public enum FactForm
{
    /// <summary><c>{key}</c>: the figure with its unit, <c>12次</c>.</summary>
    WithUnit,

    /// <summary><c>{key:bare}</c>: the figure alone, <c>12</c>.</summary>
    Bare,

    /// <summary><c>{key:next}</c>: the figure plus one, alone; for the year after the one reported on.</summary>
    Next,
}
