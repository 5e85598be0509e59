using System.Collections.Immutable;

namespace WordAddin.Writing.Outlines;

/// <summary>The opening sentence of a paragraph that may be an unnumbered run-in heading.</summary>
internal sealed record TopicLabel(Line Line, LabelShape Shape, int End)
{
    private const int LengthTolerance = 5;
    private const int SharedWord = 2;

    /// <summary>Words that open a sentence of running text: a person, a time, a circumstance.</summary>
    private static readonly ImmutableArray<string> TextOpenings =
    [
        "我", "本人", "本单位", "一年", "今年", "去年", "近年", "全年", "年初", "年底", "年内", "上半年", "下半年", "今后", "下一步", "目前",
        "当前", "同时", "此外", "另外", "其中", "其他", "但", "这", "该", "在", "为", "从而", "对于", "通过", "按照", "根据", "围绕", "针对", "由于",
        "经过", "先后", "会议", "以上", "总之", "虽然", "截至", "自从",
    ];

    /// <summary>The label of a paragraph, or null when it does not open with one or nothing of weight follows it.</summary>
    public static TopicLabel? Read(Line line)
    {
        var end = FullStop.EndAfter(line.Text, line.Start, line.End);
        if (end < 0 || line.End - end < end - line.Start)
            return null;
        var sentence = line.Text.AsSpan(line.Start, end - line.Start);
        return LabelShape.TryRead(sentence, out var shape) && !sentence.StartsWithAny(TextOpenings) && !sentence.Contains('了')
            ? new TopicLabel(line, shape, end)
            : null;
    }

    /// <summary>True when both start with the same word or have as many clauses and about the same length.</summary>
    public bool IsCutLike(TopicLabel other) =>
        Line.Content[..SharedWord].SequenceEqual(other.Line.Content[..SharedWord])
        || (Shape.Clauses == other.Shape.Clauses && Math.Abs(Shape.Length - other.Shape.Length) <= LengthTolerance);
}
