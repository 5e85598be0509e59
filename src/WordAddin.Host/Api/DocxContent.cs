namespace WordAddin.Host.Api;

/// <summary>The media type of a .docx.</summary>
internal static class DocxContent
{
    public const string Type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
}
