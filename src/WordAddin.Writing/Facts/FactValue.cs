using System.Collections.Immutable;

namespace WordAddin.Writing.Facts;

/// <summary>The value of a fact, in the form its type asks for.</summary>
public abstract record FactValue
{
    private FactValue()
    {
    }

    /// <summary>For <see cref="FactType.Count"/> and <see cref="FactType.Rate"/>.</summary>
    public sealed record Number(decimal Value) : FactValue;

    /// <summary>For <see cref="FactType.Text"/>; without control characters and lone surrogates.</summary>
    public sealed record Words(string Value) : FactValue;

    /// <summary>For <see cref="FactType.List"/>; never empty.</summary>
    public sealed record Items(ImmutableArray<string> Values) : FactValue;

    /// <summary>For <see cref="FactType.Bool"/>.</summary>
    public sealed record Flag(bool Value) : FactValue;

    /// <summary>For <see cref="FactType.Date"/>.</summary>
    public sealed record Day(DateOnly Value) : FactValue;
}
