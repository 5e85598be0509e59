using System.Diagnostics.CodeAnalysis;
using WordAddin.Contracts;
using WordAddin.OpenXml.Reading;
using WordAddin.Writing.Manuscripts;

namespace WordAddin.Cli.Files;

/// <summary>One file on disk, read as a manuscript.</summary>
internal static class ReportFile
{
    public static bool TryRead(
        string path,
        [NotNullWhen(true)] out Manuscript? manuscript,
        [NotNullWhen(false)] out UnreadableReason? failure)
    {
        (manuscript, failure) = (null, null);
        try
        {
            using var stream = File.OpenRead(path);
            manuscript = ReportFileReader.Read(stream, path);
            return true;
        }
        catch (UnreadableDocumentException unreadable)
        {
            failure = unreadable.Reason;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            failure = FileFaults.Of(exception);
        }

        return false;
    }
}
