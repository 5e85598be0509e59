using System.Diagnostics.CodeAnalysis;
using WordAddin.Contracts;
using WordAddin.OpenXml.Fixing;
using WordAddin.OpenXml.Writing;
using WordAddin.Writing.Facts;
using WordAddin.Writing.Genres;
using WordAddin.Writing.Languages;
using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Packs;
using WordAddin.Writing.Skeletons;

namespace WordAddin.Cli.Files;

/// <summary>Writes the document that <c>new</c> asked for.</summary>
internal static class SkeletonFile
{
    private static readonly UnreadableReason OtherGenre = new("other-genre", new BilingualText(
        "事实栏文件写的是另一种体裁。", "The facts file is for another genre."));

    private static readonly UnreadableReason Exists = new("already-exists", new BilingualText(
        "文件已存在；要覆盖请加 --force。", "The file is there already; add --force to replace it."));

    public static bool TryWrite(
        SkeletonOrder order,
        out IReadOnlyList<FactViolation> violations,
        [NotNullWhen(false)] out FileFailure? failure)
    {
        violations = [];
        if (!order.Replaces && File.Exists(order.Target))
        {
            failure = new FileFailure(order.Target, Exists);
            return false;
        }

        if (!TryReadFacts(order, out var facts, out failure))
            return false;
        violations = FactValidator.Validate(facts);
        return TryWrite(order, facts, out failure);
    }

    private static bool TryReadFacts(SkeletonOrder order, [NotNullWhen(true)] out FactSheet? facts, [NotNullWhen(false)] out FileFailure? failure)
    {
        (facts, failure) = (null, null);
        if (order.FactsFile is not { } file)
        {
            facts = FactSheet.Empty(order.GenreId);
            return true;
        }

        try
        {
            facts = FactSheetReader.Read(file, File.ReadAllText(file));
            if (facts.GenreId == order.GenreId)
                return true;
            failure = new FileFailure(file, OtherGenre);
        }
        catch (PackException exception)
        {
            failure = new FileFailure($"{file}({exception.Line},{exception.Column})", new UnreadableReason(exception.Code, exception.Sentence));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            failure = new FileFailure(file, FileFaults.Of(exception));
        }

        return false;
    }

    private static bool TryWrite(SkeletonOrder order, FactSheet facts, [NotNullWhen(false)] out FileFailure? failure)
    {
        failure = null;
        var options = new SkeletonOptions { HeadingStyle = order.Headings, PromptLanguage = order.Language };
        var skeleton = new SkeletonBuilder(Guid.NewGuid).Build(GenreCatalog.Find(order.GenreId)!, facts, options);
        try
        {
            AtomicFile.Write(order.Target, stream => SkeletonDocument.Write(skeleton, DocumentState.Of(skeleton, facts), stream));
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            failure = new FileFailure(order.Target, FileFaults.Of(exception));
            return false;
        }
    }
}
