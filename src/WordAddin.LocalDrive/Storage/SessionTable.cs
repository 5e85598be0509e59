using Microsoft.Data.Sqlite;
using WordAddin.LocalDrive.Addressing;

namespace WordAddin.LocalDrive.Storage;

/// <summary>The upload sessions within one transaction.</summary>
internal sealed class SessionTable(DriveTransaction transaction)
{
    // Characters that no name and no tag contains.
    private const char NameSeparator = '/';
    private const char TagSeparator = '\n';

    public void Insert(UploadSession session) => transaction.Execute(
        """
        INSERT INTO sessions (id, start, path, behaviour, if_match, content_file, total, received, is_deferred, expires)
        VALUES ($id, $start, $path, $behaviour, $match, $file, $total, $received, $deferred, $expires)
        """,
        ("$id", session.Id),
        ("$start", session.Target.Start),
        ("$path", string.Join(NameSeparator, session.Target.Names)),
        ("$behaviour", (int)session.Behaviour),
        ("$match", session.Precondition.Match is { } tags ? string.Join(TagSeparator, tags) : null),
        ("$file", session.ContentFile),
        ("$total", session.Total),
        ("$received", session.Received),
        ("$deferred", session.IsDeferred),
        ("$expires", session.Expires.ToUnixTimeMilliseconds()));

    /// <summary>The live session; an expired one is as good as none.</summary>
    public UploadSession Require(string id, DateTimeOffset now)
    {
        var found = transaction.Query(
            "SELECT id, start, path, behaviour, if_match, content_file, total, received, is_deferred, expires FROM sessions WHERE id = $id AND expires > $now",
            Map,
            ("$id", id),
            ("$now", now.ToUnixTimeMilliseconds()));
        return found is [var session] ? session : throw DriveFault.SessionNotFound();
    }

    public void Progress(UploadSession session) => transaction.Execute(
        "UPDATE sessions SET total = $total, received = $received, expires = $expires WHERE id = $id",
        ("$id", session.Id),
        ("$total", session.Total),
        ("$received", session.Received),
        ("$expires", session.Expires.ToUnixTimeMilliseconds()));

    public void Delete(string id) => transaction.Execute("DELETE FROM sessions WHERE id = $id", ("$id", id));

    /// <returns>The content files of the sessions that are gone.</returns>
    public List<string> DeleteExpired(DateTimeOffset now) => transaction.Query(
        "DELETE FROM sessions WHERE expires <= $now RETURNING content_file",
        reader => reader.GetString(0),
        ("$now", now.ToUnixTimeMilliseconds()));

    private static UploadSession Map(SqliteDataReader row) => new()
    {
        Id = row.GetString(0),
        Target = new(row.GetString(1), [.. row.GetString(2).Split(NameSeparator, StringSplitOptions.RemoveEmptyEntries)]),
        Behaviour = (ConflictBehaviour)row.GetInt32(3),
        Precondition = new(row.IsDBNull(4) ? null : row.GetString(4).Split(TagSeparator), null),
        ContentFile = row.GetString(5),
        Total = row.IsDBNull(6) ? null : row.GetInt64(6),
        Received = row.GetInt64(7),
        IsDeferred = row.GetBoolean(8),
        Expires = DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(9)),
    };
}
