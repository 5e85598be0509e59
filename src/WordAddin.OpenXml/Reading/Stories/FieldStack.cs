namespace WordAddin.OpenXml.Reading.Stories;

/// <summary>
/// The complex fields that are open at the cursor. A field may span paragraphs, and one may stand in another's instruction.
/// </summary>
internal sealed class FieldStack
{
    /// <summary>Word nests a handful; whoever opens more gets them taken as one.</summary>
    private const int Deepest = 64;

    private readonly Stack<Field> open = new();
    private int instructions;

    /// <summary>True where characters are instruction, not text.</summary>
    public bool InInstruction => instructions > 0;

    public void Begin()
    {
        if (open.Count == Deepest)
            return;
        open.Push(new Field());
        instructions++;
    }

    /// <param name="position">Where in the paragraph the result starts.</param>
    public void Separate(int position)
    {
        if (!open.TryPeek(out var field) || field.ResultStart is not null)
            return;
        field.ResultStart = position;
        instructions--;
    }

    /// <returns>Where in the paragraph the result of the field that ends here starts, or null when it has none.</returns>
    public int? End()
    {
        if (!open.TryPop(out var field))
            return null;
        if (field.ResultStart is null)
            instructions--;
        return field.ResultStart;
    }

    /// <summary>Starts of the results that go on after this paragraph; in the next one they start at its beginning.</summary>
    public IEnumerable<int> Continue()
    {
        foreach (var field in open)
        {
            if (field.ResultStart is not { } start)
                continue;
            field.ResultStart = 0;
            yield return start;
        }
    }

    private sealed class Field
    {
        public int? ResultStart { get; set; }
    }
}
