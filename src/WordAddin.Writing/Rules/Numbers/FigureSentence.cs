using System.Collections.Immutable;
using WordAddin.Writing.Facts;
using WordAddin.Writing.Manuscripts;

namespace WordAddin.Writing.Rules.Numbers;

/// <summary>A sentence with its figures, in order.</summary>
internal sealed record FigureSentence(ParagraphReading Paragraph, TextSpan Span, ImmutableArray<Figure> Figures)
{
    private static readonly ImmutableArray<string> BeforeApproximations =
    [
        "约", "近", "超", "逾", "超过", "多达", "不少于", "不低于", "至少",
    ];

    public ReadOnlySpan<char> Text => Paragraph.Text.AsSpan(Span.Start, Span.Length);

    /// <summary>The sentences of a report that hold figures, in order.</summary>
    public static IEnumerable<FigureSentence> In(Reading reading)
    {
        foreach (var figures in reading.Figures.GroupBy(figure => figure.Paragraph))
        {
            var paragraph = reading.Paragraphs[figures.Key];
            var left = new Queue<Figure>(figures);
            foreach (var sentence in Sentences.In(paragraph.Text))
            {
                var inside = ImmutableArray.CreateBuilder<Figure>();
                while (left.TryPeek(out var figure) && figure.Start < sentence.End)
                    inside.Add(left.Dequeue());
                if (inside.Count > 0)
                    yield return new FigureSentence(paragraph, sentence, inside.DrainToImmutable());
            }
        }
    }

    public static TextSpan SpanOf(Figure figure) => new(figure.Start, figure.Text.Length);

    /// <summary>True for 200余份, 约30人 and 5次以上.</summary>
    public bool IsApproximate(Figure figure)
    {
        var unit = figure.Text.IndexOf(figure.Unit, StringComparison.Ordinal);
        return figure.Text.AsSpan(0, Math.Max(0, unit)).ContainsAny("余多来几")
            || NumberText.WordAt(Paragraph.Text, figure.Start + unit + figure.Unit.Length, FigureWords.Words.After).Length > 0
            || NumberText.WordBefore(Paragraph.Text, figure.Start, BeforeApproximations).Length > 0;
    }

    /// <summary>The characters between the ends of two figures.</summary>
    public string Between(Figure first, Figure second)
    {
        var start = first.Start + first.Text.Length;
        return second.Start > start ? Paragraph.Text[start..second.Start] : "";
    }
}
