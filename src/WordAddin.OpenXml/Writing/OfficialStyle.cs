namespace WordAddin.OpenXml.Writing;

/// <summary>Ids of our styles. They carry our own names so that they never collide with the writer's.</summary>
internal static class OfficialStyle
{
    public const string Title = "WordAddinTitle";
    public const string TitleNote = "WordAddinTitleNote";
    public const string Addressee = "WordAddinAddressee";
    public const string Body = "WordAddinBody";
    public const string Heading1 = "WordAddinHeading1";
    public const string Heading2 = "WordAddinHeading2";
    public const string Heading3 = "WordAddinHeading3";
    public const string SignatureLine = "WordAddinSignature";

    /// <summary>Character style of a run-in heading.</summary>
    public const string RunInHeading = "WordAddinRunIn";

    /// <summary>Character style of a missing fact.</summary>
    public const string Gap = "WordAddinGap";

    /// <summary>Character style of advice to the writer; everything in it can be removed at one go.</summary>
    public const string Prompt = "WordAddinPrompt";
}
