using WordAddin.Writing.Languages;
using WordAddin.Writing.Rules;

namespace WordAddin.Writing.Facts;

/// <summary>A value that does not hold to what the dictionary says of its fact.</summary>
public sealed record FactViolation(string FactKey, Severity Severity, BilingualText Message);
