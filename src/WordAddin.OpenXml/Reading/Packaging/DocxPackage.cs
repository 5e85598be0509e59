using System.IO.Compression;
using WordAddin.Writing.Manuscripts;

namespace WordAddin.OpenXml.Reading.Packaging;

/// <summary>The parts of a .docx and how they hang together.</summary>
internal sealed class DocxPackage : IDisposable
{
    private const string UsualMainPart = "word/document.xml";

    private readonly ZipArchive archive;
    private readonly ReadingBudget budget;
    private readonly Dictionary<string, ZipArchiveEntry> parts = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<Relationship>> relationships = new(StringComparer.OrdinalIgnoreCase);

    private DocxPackage(ZipArchive archive, ReadingBudget budget)
    {
        this.archive = archive;
        this.budget = budget;
        foreach (var entry in archive.Entries)
            parts.TryAdd(PathOf(entry), entry);
    }

    /// <summary>Path of the part that holds the text.</summary>
    public string MainPart =>
        Related("", "officeDocument").Select(link => link.Target).FirstOrDefault(parts.ContainsKey)
        ?? (parts.ContainsKey(UsualMainPart) ? UsualMainPart : throw new UnreadableDocumentException(UnreadableReason.NotADocx));

    /// <param name="file">Seekable; left open.</param>
    /// <param name="budget">What may be read.</param>
    public static DocxPackage Open(Stream file, ReadingBudget budget)
    {
        ZipDirectory.Inspect(file, budget.Limits);
        try
        {
            return new DocxPackage(new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true), budget);
        }
        catch (Exception failure) when (failure is InvalidDataException or ArgumentException)
        {
            throw new UnreadableDocumentException(UnreadableReason.Damaged, failure);
        }
    }

    /// <summary>The part at its root element, or null when the package has no such part.</summary>
    public PartCursor? Open(string path)
    {
        if (OpenBytes(path) is not { } bytes)
            return null;
        var cursor = new PartCursor(bytes, budget.Limits);
        try
        {
            cursor.MoveToRoot();
            return cursor;
        }
        catch
        {
            cursor.Dispose();
            throw;
        }
    }

    /// <summary>The part's bytes, counted against the budget, or null when the package has no such part.</summary>
    public Stream? OpenBytes(string path)
    {
        if (!parts.TryGetValue(path, out var entry))
            return null;
        try
        {
            return new InflatedStream(entry.Open(), entry.CompressedLength, budget);
        }
        catch (InvalidDataException failure)
        {
            throw new UnreadableDocumentException(UnreadableReason.Damaged, failure);
        }
    }

    /// <summary>The one related part of a kind, opened, or null.</summary>
    public PartCursor? OpenRelated(string source, string kind) =>
        Related(source, kind).Select(link => Open(link.Target)).FirstOrDefault(cursor => cursor is not null);

    public IEnumerable<Relationship> Related(string source, string kind) =>
        RelationshipsOf(source).Where(link => link.Kind == kind);

    public List<Relationship> RelationshipsOf(string source)
    {
        if (!relationships.TryGetValue(source, out var links))
            relationships[source] = links = ReadRelationships(source);
        return links;
    }

    /// <summary>Writes a package that differs in one part.</summary>
    /// <param name="target">Receives the package.</param>
    /// <param name="changedPart">Path of the part that differs.</param>
    /// <param name="write">Writes what is in it now.</param>
    public void CopyTo(Stream target, string changedPart, Action<Stream> write)
    {
        var copying = new ReadingBudget(budget.Limits);
        using var copy = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var entry in archive.Entries)
        {
            var level = entry.CompressedLength < entry.Length ? CompressionLevel.Optimal : CompressionLevel.NoCompression;
            var twin = copy.CreateEntry(entry.FullName, level);
            twin.LastWriteTime = entry.LastWriteTime;
            twin.ExternalAttributes = entry.ExternalAttributes;
            using var to = twin.Open();
            if (ReferenceEquals(entry, parts[changedPart]))
                write(to);
            else
                CopyEntry(entry, to, copying);
        }
    }

    public void Dispose() => archive.Dispose();

    private static void CopyEntry(ZipArchiveEntry entry, Stream target, ReadingBudget budget)
    {
        try
        {
            using var content = new InflatedStream(entry.Open(), entry.CompressedLength, budget);
            content.CopyTo(target);
        }
        catch (InvalidDataException failure)
        {
            throw new UnreadableDocumentException(UnreadableReason.Damaged, failure);
        }
    }

    private static string PathOf(ZipArchiveEntry entry) => entry.FullName.Replace('\\', '/').TrimStart('/');

    private List<Relationship> ReadRelationships(string source)
    {
        var links = new List<Relationship>();
        var slash = source.LastIndexOf('/') + 1;
        using var cursor = Open($"{source[..slash]}_rels/{source[slash..]}.rels");
        if (cursor is null)
            return links;
        for (var root = cursor.Enter(); cursor.NextChild(root);)
        {
            if (cursor.PlainAttribute("TargetMode") == "External" || cursor.PlainAttribute("Target") is not { } target)
                continue;
            budget.TakeDefinition();
            var type = cursor.PlainAttribute("Type") ?? "";
            links.Add(new Relationship(
                cursor.PlainAttribute("Id") ?? "", type[(type.LastIndexOf('/') + 1)..], Relationship.Resolve(source, target)));
        }

        return links;
    }
}
