namespace WordAddin.Writing.Rules.Residue;

/// <summary>An expression with one part that may be missing.</summary>
internal sealed record FixedExpression(string Before, string Missing, string After)
{
    public string Whole => Before + Missing + After;
}
