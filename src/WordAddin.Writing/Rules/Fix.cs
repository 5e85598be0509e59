using System.Collections.Immutable;
using WordAddin.Writing.Manuscripts;

namespace WordAddin.Writing.Rules;

/// <summary>A proposed change: its edits are applied all together or not at all.</summary>
public sealed record Fix(FixClass Class, ImmutableArray<Edit> Edits)
{
    public static Fix Safe(Paragraph paragraph, TextSpan span, string replacement) =>
        new(FixClass.Safe, [Edit.Replace(paragraph, span, replacement)]);

    public static Fix Ask(Paragraph paragraph, TextSpan span, string replacement) =>
        new(FixClass.Ask, [Edit.Replace(paragraph, span, replacement)]);
}
