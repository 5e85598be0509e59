using System.Collections.Immutable;
using System.Runtime.InteropServices;
using WordAddin.Writing.Manuscripts;

namespace WordAddin.Writing.Rules.Layout;

/// <summary>Font and size of Chinese characters; null where the source does not tell.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Look(string? Font, double? Size)
{
    public Typeface Face => Typefaces.Of(Font);

    /// <summary>Value for messages: <c>宋体 小四（12 pt）</c>.</summary>
    public ImmutableArray<(string Name, string Value)> Arguments =>
        [("look", $"{Font} {(Size is { } points ? TypeSize.Describe(points) : "")}".Trim())];

    /// <summary>The look of most Chinese characters in a span, or null when nothing is known about them.</summary>
    public static Look? Of(ParagraphReading paragraph, TextSpan span)
    {
        Dictionary<Look, int>? counts = null;
        var best = default(Look);
        var most = 0;
        foreach (var run in ChineseRuns.In(paragraph, span))
        {
            counts ??= [];
            ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, run.Look, out _);
            count += run.Characters;
            if (count > most)
                (best, most) = (run.Look, count);
        }

        return most == 0 || best is { Font: null, Size: null } ? null : best;
    }

    /// <summary>True unless the look is known to be another one.</summary>
    public bool MayBe(Typeface face, double size) => (Font is null || Face == face) && TypeSize.MayBe(Size, size);
}
