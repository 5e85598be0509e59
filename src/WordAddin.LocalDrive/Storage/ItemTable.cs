using System.Globalization;
using Microsoft.Data.Sqlite;
using WordAddin.LocalDrive.Addressing;

namespace WordAddin.LocalDrive.Storage;

/// <summary>The items within one transaction.</summary>
internal sealed class ItemTable(DriveTransaction transaction)
{
    private const string Columns = """
        i.id, i.tag, i.parent, i.name, i.is_folder, i.revision, i.content_revision,
        i.content_file, i.hash, i.created, i.modified, i.client_created, i.client_modified
        """;

    private const string Select = $"SELECT {Columns}, i.size, 0 FROM items i";

    // Counting what lies below a folder reads all of it, so it is done only for what is shown.
    private const string Describing = $"""
        SELECT {Columns},
               CASE WHEN i.is_folder THEN (
                   WITH RECURSIVE below (id, size) AS (
                       SELECT c.id, c.size FROM items c WHERE c.parent = i.id
                       UNION ALL SELECT c.id, c.size FROM items c JOIN below ON c.parent = below.id)
                   SELECT COALESCE(SUM(size), 0) FROM below) ELSE i.size END,
               CASE WHEN i.is_folder THEN (SELECT COUNT(*) FROM items c WHERE c.parent = i.id) ELSE 0 END
        FROM items i
        """;

    public StoredItem Root() => One(Select + " WHERE i.parent IS NULL") ?? throw DriveFault.NotFound();

    public StoredItem? Find(string id) =>
        id == ItemAddress.Root ? Root() : One(Select + " WHERE i.id = $id", ("$id", id));

    public StoredItem? Child(string parent, string name) =>
        One(Select + " WHERE i.parent = $parent AND i.name_key = $key", ("$parent", parent), ("$key", ItemName.Key(name)));

    /// <summary>The item as it is now, with what lies below it counted.</summary>
    public StoredItem Describe(string id) => One(Describing + " WHERE i.id = $id", ("$id", id)) ?? throw DriveFault.NotFound();

    /// <summary>Children ordered by name, described.</summary>
    /// <param name="parent">Id of the folder.</param>
    /// <param name="after">Key of the last name of the page before; null for the first page.</param>
    /// <param name="descending">From the last name to the first.</param>
    /// <param name="count">At most so many.</param>
    public List<StoredItem> Children(string parent, string? after, bool descending, int count)
    {
        var (comparison, order) = descending ? ("<", "DESC") : (">", "ASC");
        return transaction.Query(
            $"{Describing} WHERE i.parent = $parent AND ($after IS NULL OR i.name_key {comparison} $after) ORDER BY i.name_key {order} LIMIT $count",
            Map,
            ("$parent", parent),
            ("$after", after),
            ("$count", count));
    }

    /// <summary>The names from the root down to the item, the item's own included; empty for the root.</summary>
    public List<string> PathOf(string id) => transaction.Query(
        """
        WITH RECURSIVE above (id, parent, name, depth) AS (
            SELECT id, parent, name, 0 FROM items WHERE id = $id
            UNION ALL SELECT i.id, i.parent, i.name, above.depth + 1 FROM items i JOIN above ON i.id = above.parent)
        SELECT name FROM above WHERE parent IS NOT NULL ORDER BY depth DESC
        """,
        reader => reader.GetString(0),
        ("$id", id));

    public bool IsWithin(string id, string folder) => transaction.Query(
        """
        WITH RECURSIVE above (id, parent) AS (
            SELECT id, parent FROM items WHERE id = $id
            UNION ALL SELECT i.id, i.parent FROM items i JOIN above ON i.id = above.parent)
        SELECT 1 FROM above WHERE id = $folder
        """,
        _ => true,
        ("$id", id),
        ("$folder", folder)).Count > 0;

    public long TotalSize() =>
        transaction.Query("SELECT COALESCE(SUM(size), 0) FROM items", reader => reader.GetInt64(0))[0];

    public void Insert(StoredItem item) => transaction.Execute(
        """
        INSERT INTO items (id, tag, parent, name, name_key, is_folder, revision, content_revision, size, content_file, hash,
                           created, modified, client_created, client_modified)
        VALUES ($id, $tag, $parent, $name, $key, $folder, $revision, $contentRevision, $size, $file, $hash,
                $created, $modified, $clientCreated, $clientModified)
        """,
        Parameters(item));

    public void Update(StoredItem item) => transaction.Execute(
        """
        UPDATE items SET parent = $parent, name = $name, name_key = $key, revision = $revision,
            content_revision = $contentRevision, size = $size, content_file = $file, hash = $hash, modified = $modified,
            client_created = $clientCreated, client_modified = $clientModified
        WHERE id = $id
        """,
        Parameters(item));

    /// <summary>Removes the item and everything below it.</summary>
    /// <returns>The content files nobody names any more.</returns>
    public List<string> Delete(string id)
    {
        const string Below = """
            WITH RECURSIVE below (id) AS (
                SELECT $id UNION ALL SELECT i.id FROM items i JOIN below ON i.parent = below.id)
            """;
        var files = transaction.Query(
            Below + " SELECT content_file FROM items WHERE id IN below AND content_file IS NOT NULL",
            reader => reader.GetString(0),
            ("$id", id));
        transaction.Execute("PRAGMA defer_foreign_keys = ON");
        transaction.Execute(Below + " DELETE FROM items WHERE id IN below", ("$id", id));
        return files;
    }

    private StoredItem? One(string sql, params ReadOnlySpan<(string, object?)> parameters) =>
        transaction.Query(sql, Map, parameters) is [var item, ..] ? item : null;

    private static (string, object?)[] Parameters(StoredItem item) =>
    [
        ("$id", item.Id),
        ("$tag", item.Tag.ToString()),
        ("$parent", item.ParentId),
        ("$name", item.Name),
        ("$key", ItemName.Key(item.Name)),
        ("$folder", item.IsFolder),
        ("$revision", item.Revision),
        ("$contentRevision", item.ContentRevision),
        ("$size", item.IsFolder ? 0 : item.Size),
        ("$file", item.ContentFile),
        ("$hash", item.Hash),
        ("$created", item.Created.ToUnixTimeMilliseconds()),
        ("$modified", item.Modified.ToUnixTimeMilliseconds()),
        ("$clientCreated", item.ClientCreated.ToUnixTimeMilliseconds()),
        ("$clientModified", item.ClientModified.ToUnixTimeMilliseconds()),
    ];

    private static StoredItem Map(SqliteDataReader row) => new()
    {
        Id = row.GetString(0),
        Tag = Guid.Parse(row.GetString(1), CultureInfo.InvariantCulture),
        ParentId = row.IsDBNull(2) ? null : row.GetString(2),
        Name = row.GetString(3),
        IsFolder = row.GetBoolean(4),
        Revision = row.GetInt64(5),
        ContentRevision = row.GetInt64(6),
        ContentFile = row.IsDBNull(7) ? null : row.GetString(7),
        Hash = row.IsDBNull(8) ? null : row.GetString(8),
        Created = Time(row, 9),
        Modified = Time(row, 10),
        ClientCreated = Time(row, 11),
        ClientModified = Time(row, 12),
        Size = row.GetInt64(13),
        ChildCount = row.GetInt64(14),
    };

    private static DateTimeOffset Time(SqliteDataReader row, int column) =>
        DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(column));
}
