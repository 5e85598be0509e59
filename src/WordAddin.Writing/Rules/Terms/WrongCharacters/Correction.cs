using System.Runtime.InteropServices;
using WordAddin.Writing.Manuscripts;

namespace WordAddin.Writing.Rules.Terms.WrongCharacters;

/// <summary>What to write instead of one or two characters, and by how much that makes the text likelier.</summary>
/// <param name="Word">The word that the replacement completes.</param>
/// <param name="Place">The characters to replace.</param>
/// <param name="Replacement">What to put there.</param>
/// <param name="Gain">Natural logarithm of how many times likelier the text becomes.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Correction(TextSpan Word, TextSpan Place, string Replacement, double Gain);
