using Microsoft.Data.Sqlite;

namespace WordAddin.LocalDrive.Storage;

/// <summary>
/// The SQLite file with everything but the contents. A write takes the lock of the file when it begins, so what it has
/// read stays true until it commits, also against other processes.
/// </summary>
internal sealed class DriveDatabase(string file)
{
    private const int BusySeconds = 30;

    private const string Schema = """
        CREATE TABLE IF NOT EXISTS facts (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS items (
            id TEXT PRIMARY KEY,
            tag TEXT NOT NULL,
            parent TEXT REFERENCES items (id),
            name TEXT NOT NULL,
            name_key TEXT NOT NULL,
            is_folder INTEGER NOT NULL,
            revision INTEGER NOT NULL,
            content_revision INTEGER NOT NULL,
            size INTEGER NOT NULL,
            content_file TEXT,
            hash TEXT,
            created INTEGER NOT NULL,
            modified INTEGER NOT NULL,
            client_created INTEGER NOT NULL,
            client_modified INTEGER NOT NULL) WITHOUT ROWID;
        CREATE UNIQUE INDEX IF NOT EXISTS items_by_name ON items (parent, name_key);
        CREATE TABLE IF NOT EXISTS sessions (
            id TEXT PRIMARY KEY,
            start TEXT NOT NULL,
            path TEXT NOT NULL,
            behaviour INTEGER NOT NULL,
            if_match TEXT,
            content_file TEXT NOT NULL,
            total INTEGER,
            received INTEGER NOT NULL,
            is_deferred INTEGER NOT NULL,
            expires INTEGER NOT NULL) WITHOUT ROWID;
        """;

    // Writers of this process queue here; waiting in SQLite itself would poll.
    private readonly Lock writers = new();

    private readonly string connectionString = new SqliteConnectionStringBuilder
    {
        DataSource = file,
        ForeignKeys = true,
        DefaultTimeout = BusySeconds,
    }.ToString();

    public void Create()
    {
        using var connection = Connect();
        using var journal = connection.CreateCommand();
        journal.CommandText = "PRAGMA journal_mode = WAL;";
        journal.ExecuteNonQuery();
        Write(transaction => transaction.Execute(Schema));
    }

    /// <summary>Runs on one consistent state of the drive.</summary>
    public T Read<T>(Func<DriveTransaction, T> work)
    {
        using var connection = Connect();
        using var transaction = connection.BeginTransaction(deferred: true);
        return work(new DriveTransaction(transaction));
    }

    /// <summary>Runs alone, and leaves either everything or nothing behind.</summary>
    public T Write<T>(Func<DriveTransaction, T> work)
    {
        lock (writers)
        {
            using var connection = Connect();
            using var transaction = connection.BeginTransaction(deferred: false);
            var result = work(new DriveTransaction(transaction));
            transaction.Commit();
            return result;
        }
    }

    private SqliteConnection Connect()
    {
        var connection = new SqliteConnection(connectionString);
        connection.Open();
        return connection;
    }
}
