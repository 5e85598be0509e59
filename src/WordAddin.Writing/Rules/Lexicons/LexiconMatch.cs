using System.Runtime.InteropServices;
using WordAddin.Writing.Manuscripts;

namespace WordAddin.Writing.Rules.Lexicons;

/// <summary>A term of a word list found in a text.</summary>
/// <param name="List">Position of the list in the index.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct LexiconMatch(int List, LexiconEntry Entry, TextSpan Span);
