using System.Diagnostics.CodeAnalysis;
using WordAddin.OpenXml.Fixing;
using WordAddin.OpenXml.Reading;
using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Rules;

namespace WordAddin.Cli.Files;

/// <summary>A report written again with its fixes.</summary>
/// <param name="Applied">Fixes that were made.</param>
/// <param name="Skipped">Fixes that touched others and would need a further look.</param>
internal sealed record FixedFile(int Applied, int Skipped)
{
    /// <summary>A fix may bring another one to light; a third round would never find more.</summary>
    private const int Rounds = 2;

    /// <summary>Writes <paramref name="target"/> whole or not at all; it may be <paramref name="source"/>.</summary>
    public static bool TryWrite(
        string source,
        string target,
        FixClass accepted,
        CheckOptions options,
        [NotNullWhen(true)] out FixedFile? result,
        [NotNullWhen(false)] out UnreadableReason? failure)
    {
        (result, failure) = (null, null);
        try
        {
            using var content = Fixed(source, accepted, options, out result);
            AtomicFile.Write(target, content.CopyTo);
            return true;
        }
        catch (UnreadableDocumentException unreadable)
        {
            failure = unreadable.Reason;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            failure = FileFaults.Of(exception);
        }

        result = null;
        return false;
    }

    private static Stream Fixed(string source, FixClass accepted, CheckOptions options, out FixedFile result)
    {
        result = new FixedFile(0, 0);
        Stream content = File.OpenRead(source);
        for (var round = 0; round < Rounds; round++)
        {
            using var before = content;
            content = Round(before, source, accepted, options, out var made);
            result = new FixedFile(result.Applied + made.Applied, made.Skipped);
            content.Position = 0;
        }

        return content;
    }

    private static MemoryStream Round(Stream before, string name, FixClass accepted, CheckOptions options, out FixedFile made)
    {
        var manuscript = ReportFileReader.Read(before, name);
        Fix[] fixes = [.. Checker.Full.Check(manuscript, options).Findings
            .Select(finding => finding.Fix).OfType<Fix>().Where(fix => fix.Class <= accepted)];
        before.Position = 0;
        var after = new MemoryStream();
        var outcome = manuscript.Paragraphs is [{ FileOffset: not null }, ..]
            ? FixText(before, fixes, after)
            : DocxFixer.Apply(before, fixes, after);
        made = new FixedFile(outcome.Applied.Length, outcome.Skipped.Length);
        return after;
    }

    private static FixingResult FixText(Stream before, Fix[] fixes, MemoryStream after)
    {
        using var bytes = new MemoryStream();
        before.CopyTo(bytes);
        var (text, result) = PlainTextFixer.Apply(bytes.GetBuffer().AsSpan(0, (int)bytes.Length), fixes);
        after.Write(text);
        return result;
    }
}
