using WordAddin.Writing.Manuscripts;

namespace WordAddin.OpenXml.Reading.Packaging;

/// <summary>Counts what one reading has taken in and refuses the document once a limit is passed.</summary>
internal sealed class ReadingBudget(ReadingLimits limits)
{
    private long characters;
    private long paragraphs;
    private long runs;
    private long marks;
    private long definitions;
    private long inflated;

    public ReadingLimits Limits { get; } = limits;

    public void TakeCharacters(int count) => Take(ref characters, count, Limits.Characters);

    public void TakeParagraph() => Take(ref paragraphs, 1, Limits.Paragraphs);

    public void TakeRun() => Take(ref runs, 1, Limits.Runs);

    public void TakeMark() => Take(ref marks, 1, Limits.ReviewMarks);

    public void TakeDefinition() => Take(ref definitions, 1, Limits.Definitions);

    public void TakeInflated(int bytes) => Take(ref inflated, bytes, Limits.PackageBytes);

    private static void Take(ref long taken, int more, long limit)
    {
        taken += more;
        if (taken > limit)
            throw new UnreadableDocumentException(UnreadableReason.TooLarge);
    }
}
