namespace WordAddin.Writing.Manuscripts;

/// <summary>
/// The lines of a text whose ends may be CR LF, LF or CR. A text that ends with a line end has an empty last line, so that
/// lines joined with their ends are the text again.
/// </summary>
public readonly struct PlainTextLines(string text)
{
    public Enumerator GetEnumerator() => new(text);

    /// <summary>Walks the lines; <see cref="Current"/> is the line without its end.</summary>
    public struct Enumerator(string text)
    {
        private int next;

        public TextSpan Current { get; private set; }

        public bool MoveNext()
        {
            if (next > text.Length)
                return false;
            var length = text.AsSpan(next).IndexOfAny('\r', '\n');
            if (length < 0)
                length = text.Length - next;
            Current = new TextSpan(next, length);
            var end = Current.End;
            next = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
            return true;
        }
    }
}
