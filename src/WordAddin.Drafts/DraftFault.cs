using System.Diagnostics.CodeAnalysis;
using WordAddin.Writing.Languages;

namespace WordAddin.Drafts;

/// <summary>The one kind of expected failure of the draft library: a stable code and a sentence for the clerk.</summary>
[SuppressMessage("Naming", "CA1710", Justification = "A fault is the house's word for an expected failure.")]
public sealed class DraftFault : Exception
{
    public DraftFault(string code, BilingualText sentence, Exception? innerException = null)
        : base(Required(sentence).English, innerException)
    {
        Code = code;
        Sentence = sentence;
    }

    /// <summary>One of <see cref="DraftFaultCode"/>.</summary>
    public string Code { get; }

    public BilingualText Sentence { get; }

    /// <summary>HTTP status of the drive's answer; absent when there was none.</summary>
    public int? Status { get; init; }

    /// <summary>How long the drive asks to be left alone (<see cref="DraftFaultCode.DriveBusy"/>).</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>The draft as somebody else left it (<see cref="DraftFaultCode.Changed"/>).</summary>
    public Draft? Current { get; init; }

    /// <summary>Where the refused content was kept (<see cref="DraftFaultCode.Changed"/>); null when that failed too.</summary>
    public Draft? ConflictCopy { get; init; }

    private static BilingualText Required(BilingualText sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        return sentence;
    }
}
