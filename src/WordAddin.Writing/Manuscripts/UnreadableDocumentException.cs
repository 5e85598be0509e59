namespace WordAddin.Writing.Manuscripts;

/// <summary>The one failure of every reader: the input cannot be read as a report. Never a sign of a bug.</summary>
public sealed class UnreadableDocumentException : Exception
{
    public UnreadableDocumentException(UnreadableReason reason)
        : this(reason, null)
    {
    }

    public UnreadableDocumentException(UnreadableReason reason, Exception? cause)
        : base(Checked(reason).Sentence.English, cause) => Reason = reason;

    public UnreadableReason Reason { get; }

    private static UnreadableReason Checked(UnreadableReason reason)
    {
        ArgumentNullException.ThrowIfNull(reason);
        return reason;
    }
}
