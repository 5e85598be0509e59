using System.Buffers.Text;
using System.Security.Cryptography;
using WordAddin.LocalDrive.Addressing;

namespace WordAddin.LocalDrive.Storage;

/// <summary>
/// One drive on disk: a database with the tree and a folder with the contents. A content is flushed before a
/// transaction names it, so a crash at any instant leaves the old or the new content, never a part.
/// </summary>
internal sealed class DriveStore
{
    /// <summary>A content nobody names may still be on its way into the database for so long.</summary>
    private static readonly TimeSpan OrphanAge = TimeSpan.FromHours(1);

    private const int OpenAttempts = 5;

    private readonly LocalDriveOptions options;
    private readonly TimeProvider clock;
    private readonly DriveDatabase database;
    private readonly Lock opening = new();
    private DriveFacts? facts;

    public DriveStore(LocalDriveOptions options, TimeProvider clock)
    {
        this.options = options;
        this.clock = clock;
        database = new(Path.Combine(options.Folder, "drive.db"));
        Contents = new(Path.Combine(options.Folder, "contents"));
        Uploads = new(this, options, clock);
    }

    public ContentFolder Contents { get; }

    public UploadStore Uploads { get; }

    public DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>Opens the drive at first use, so that a folder that cannot be used is an answer and not a failed start.</summary>
    public DriveFacts Facts
    {
        get
        {
            lock (opening)
                return facts ??= Open();
        }
    }

    public T Read<T>(Func<ItemTable, ItemTree, T> work) =>
        OpenDatabase().Read(transaction => Within(transaction, work));

    public T Write<T>(Func<ItemTable, ItemTree, T> work) =>
        OpenDatabase().Write(transaction => Within(transaction, work));

    public DriveDatabase OpenDatabase()
    {
        _ = Facts;
        return database;
    }

    public LocatedItem Find(ItemAddress address) => Read((items, tree) => Located(items, tree.Require(address)));

    public LocatedItem EnsureFolder(ItemAddress address) => Write((items, tree) => Located(items, tree.EnsureFolder(address)));

    public ItemPage Children(ItemAddress address, string? after, bool descending, int count) => Read((items, tree) =>
    {
        var folder = tree.RequireFolder(address);
        var children = items.Children(folder.Id, after, descending, count + 1);
        return new ItemPage([.. children.Take(count)], items.PathOf(folder.Id), children.Count > count);
    });

    public LocatedItem AddFolder(ItemAddress parent, string name, ConflictBehaviour behaviour) => Write((items, tree) =>
        Located(items, tree.AddFolder(tree.RequireFolder(parent), name, behaviour)));

    /// <summary>Makes received content the content of an item.</summary>
    public (LocatedItem Item, bool IsNew) WriteContent(
        ItemAddress address, StoredContent content, ConflictBehaviour behaviour, Precondition precondition)
    {
        var (written, item) = Write((items, tree) =>
        {
            var result = WriteContent(items, tree, address, content, behaviour, precondition);
            return (result, Located(items, result.Item));
        });
        Discard(written);
        return (item, written.IsNew);
    }

    public WrittenItem WriteContent(
        ItemTable items, ItemTree tree, ItemAddress address, StoredContent content, ConflictBehaviour behaviour, Precondition precondition)
    {
        var existing = address.IsById ? tree.Require(address) : tree.Find(address);
        precondition.Require(existing);
        RequireSpace(items, content.Size - (existing?.Size ?? 0));
        if (existing is null || (behaviour == ConflictBehaviour.Rename && !address.IsById))
            return new(AddFile(tree, address, existing, content), IsNew: true, null);
        if (existing.IsFolder || (behaviour == ConflictBehaviour.Fail && !address.IsById))
            throw DriveFault.NameTaken();
        var changed = existing.WithContent(content, Now);
        items.Update(changed);
        return new(changed, IsNew: false, existing.ContentFile);
    }

    /// <summary>Removes the content that a write, now committed, has replaced.</summary>
    public void Discard(WrittenItem written)
    {
        if (written.ReplacedFile is { } file)
            Contents.Delete(file);
    }

    public LocatedItem Update(ItemAddress address, ItemChange change, Precondition precondition) => Write((items, tree) =>
    {
        var item = tree.Require(address);
        precondition.Require(item);
        var changed = Moved(items, tree, item, change) with
        {
            ClientCreated = change.ClientCreated ?? item.ClientCreated,
            ClientModified = change.ClientModified ?? item.ClientModified,
        };
        items.Update(changed.Changed(Now));
        return Located(items, changed);
    });

    public void Delete(ItemAddress address, Precondition precondition)
    {
        var files = Write((items, tree) =>
        {
            var item = tree.Require(address);
            precondition.Require(item);
            return item.ParentId is null ? throw DriveFault.Invalid("The root cannot be deleted.") : items.Delete(item.Id);
        });
        files.ForEach(Contents.Delete);
    }

    /// <summary>The current content of a file; the caller disposes the stream.</summary>
    public (StoredItem Item, FileStream Content) OpenContent(ItemAddress address)
    {
        for (var attempt = 1; ; attempt++)
        {
            var item = Read((_, tree) => tree.Require(address));
            if (item.ContentFile is not { } file)
                throw DriveFault.Invalid("The item is a folder and has no content.");
            try
            {
                return (item, Contents.OpenRead(file));
            }
            catch (FileNotFoundException) when (attempt < OpenAttempts)
            {
                // Replaced between the two steps: the database names the new content now.
            }
        }
    }

    /// <summary>Bytes in use and bytes there are in all.</summary>
    public (long Used, long Total) Quota()
    {
        var used = Read((items, _) => items.TotalSize());
        return (used, options.Capacity ?? used + new DriveInfo(Path.GetFullPath(options.Folder)).AvailableFreeSpace);
    }

    public void RequireSpace(ItemTable items, long additional)
    {
        if (options.Capacity is { } capacity && additional > 0 && items.TotalSize() + additional > capacity)
            throw DriveFault.Full();
    }

    private static StoredItem AddFile(ItemTree tree, ItemAddress address, StoredItem? existing, StoredContent content)
    {
        var parent = tree.EnsureFolder(address with { Names = address.Names[..^1] });
        var name = address.Names[^1];
        ItemName.Require(name);
        return tree.AddFile(parent, existing is null ? name : tree.FreeName(parent, name, isFolder: false), content);
    }

    private static StoredItem Moved(ItemTable items, ItemTree tree, StoredItem item, ItemChange change)
    {
        if (change.Name is null && change.ParentId is null)
            return item;
        if (item.ParentId is null)
            throw DriveFault.Invalid("The root can neither be renamed nor moved.");
        var parent = tree.RequireFolder(ItemAddress.Of(change.ParentId ?? item.ParentId));
        var name = change.Name ?? item.Name;
        tree.RequirePath(parent, name);
        if (items.IsWithin(parent.Id, item.Id))
            throw DriveFault.Invalid("A folder cannot be moved into itself.");
        if (items.Child(parent.Id, name) is { } other && other.Id != item.Id)
            throw DriveFault.NameTaken();
        return item with { Name = name, ParentId = parent.Id };
    }

    private static LocatedItem Located(ItemTable items, StoredItem item) =>
        new(items.Describe(item.Id), item.ParentId is { } parent ? items.PathOf(parent) : null);

    private T Within<T>(DriveTransaction transaction, Func<ItemTable, ItemTree, T> work)
    {
        var items = new ItemTable(transaction);
        return work(items, new ItemTree(items, Now));
    }

    private DriveFacts Open()
    {
        try
        {
            CreateFolder(options.Folder);
            Contents.Create();
        }
        catch (IOException exception) when (StorageFaults.Of(exception) is null)
        {
            // A file stands where the folder should be.
            throw DriveFault.ReadOnly(exception);
        }

        database.Create();
        var (chosen, named) = database.Write(Choose);
        Contents.Sweep(named, Now - OrphanAge);
        return chosen;
    }

    /// <summary>A new folder is for the eyes of its user alone; on Windows the profile sees to that.</summary>
    private static void CreateFolder(string path)
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(path);
        else
            Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    private (DriveFacts Facts, HashSet<string> NamedFiles) Choose(DriveTransaction transaction)
    {
        Within(transaction, (items, tree) =>
        {
            if (transaction.Execute("INSERT OR IGNORE INTO facts VALUES ('drive', $id)", ("$id", NewDriveId())) == 1)
                tree.AddRoot();
            return items;
        });
        var key = Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));
        transaction.Execute("INSERT OR IGNORE INTO facts VALUES ('ticket-key', $key)", ("$key", key));
        new SessionTable(transaction).DeleteExpired(Now);
        var named = transaction.Query(
            "SELECT content_file FROM items WHERE content_file IS NOT NULL UNION ALL SELECT content_file FROM sessions",
            reader => reader.GetString(0));
        return (new(Fact(transaction, "drive"), Convert.FromBase64String(Fact(transaction, "ticket-key"))), [.. named]);
    }

    private static string Fact(DriveTransaction transaction, string name) => transaction.Query(
        "SELECT value FROM facts WHERE name = $name", reader => reader.GetString(0), ("$name", name))[0];

    private static string NewDriveId() => "b!" + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(48));
}
