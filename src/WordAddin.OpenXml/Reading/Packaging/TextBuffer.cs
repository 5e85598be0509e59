namespace WordAddin.OpenXml.Reading.Packaging;

/// <summary>Characters of the paragraph that is being read; kept from paragraph to paragraph.</summary>
internal sealed class TextBuffer
{
    private const int Smallest = 256;

    /// <summary>The buffer itself; free from <see cref="Length"/> on.</summary>
    public char[] Space { get; private set; } = new char[Smallest];

    public int Length { get; private set; }

    /// <summary>Free units, never none.</summary>
    public int Free => Space.Length - Length;

    public Span<char> From(int start) => Space.AsSpan(start, Length - start);

    public void Advance(int count)
    {
        Length += count;
        EnsureFree();
    }

    public void Append(char unit)
    {
        Space[Length++] = unit;
        EnsureFree();
    }

    public void Truncate(int length) => Length = length;

    public override string ToString() => new(Space, 0, Length);

    private void EnsureFree()
    {
        if (Length < Space.Length)
            return;
        var larger = Space;
        Array.Resize(ref larger, Space.Length * 2);
        Space = larger;
    }
}
