using WordAddin.Writing.Manuscripts;

namespace WordAddin.Writing.Outlines;

/// <summary>A paragraph while its outline is being read: what is known so far and what has been found in it.</summary>
internal sealed class Line
{
    public Line(Paragraph source)
    {
        Source = source;
        End = source.Text.Length;
        while (End > 0 && IsBlank(source.Text[End - 1]))
            End--;
        while (Start < End && IsBlank(source.Text[Start]))
            Start++;
        Zone = Length == 0 ? Zone.Blank : source.Story == StoryKind.TableCell ? Zone.Table : Zone.Body;
        TypedNumber = HeadingNumber.Read(Content);
        Number = TypedNumber ?? HeadingNumber.Read(source.NumberLabel);
    }

    public Paragraph Source { get; }

    public string Text => Source.Text;

    /// <summary>First unit that is no white space.</summary>
    public int Start { get; }

    /// <summary>After the last unit that is no white space.</summary>
    public int End { get; }

    public int Length => End - Start;

    public ReadOnlySpan<char> Content => Text.AsSpan(Start, Length);

    /// <summary>The ordinal that is typed at the start of the text.</summary>
    public HeadingNumber? TypedNumber { get; }

    /// <summary>The ordinal that is typed or, failing that, the one that Word puts there.</summary>
    public HeadingNumber? Number { get; }

    public Zone Zone { get; set; }

    public List<OutlineNode> Nodes { get; } = [];

    /// <summary>True while nothing is known that would keep the paragraph from being running text.</summary>
    public bool IsBody => Zone == Zone.Body;

    /// <summary>True for a paragraph of its own that nobody has put a structure on.</summary>
    public bool IsPlain => IsBody && Nodes.Count == 0;

    /// <summary>The heading in or filling this paragraph.</summary>
    public OutlineNode? Heading => Nodes.Count > 0 && Nodes[0].IsHeading ? Nodes[0] : null;

    public void Add(OutlineKind kind, int level, string? number, int start, int end) =>
        Nodes.Add(new OutlineNode(kind, level, number, Source.Index, TextSpan.FromBounds(start, end)));

    /// <summary>Makes the trimmed text one node.</summary>
    public void AddWhole(OutlineKind kind, int level, string? number = null) => Add(kind, level, number, Start, End);

    /// <summary>White space and what has no width at all.</summary>
    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF';
}
