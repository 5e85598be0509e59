using System.Security.Cryptography;
using WordAddin.LocalDrive.Addressing;

namespace WordAddin.LocalDrive.Storage;

/// <summary>Names, folders and their conflicts, within one transaction.</summary>
internal sealed class ItemTree(ItemTable items, DateTimeOffset now)
{
    private const string IdAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    public StoredItem? Find(ItemAddress address)
    {
        var item = items.Find(address.Start);
        foreach (var name in address.Names)
            item = item is null ? null : items.Child(item.Id, name);
        return item;
    }

    public StoredItem Require(ItemAddress address) => Find(address) ?? throw DriveFault.NotFound();

    public StoredItem RequireFolder(ItemAddress address)
    {
        var item = Require(address);
        return item.IsFolder ? item : throw DriveFault.Invalid("The item is not a folder.");
    }

    /// <summary>The folder at the address; missing ones on the way are made.</summary>
    public StoredItem EnsureFolder(ItemAddress address)
    {
        var folder = RequireFolder(ItemAddress.Of(address.Start));
        foreach (var name in address.Names)
        {
            folder = items.Child(folder.Id, name) ?? NewFolder(folder, name);
            if (!folder.IsFolder)
                throw DriveFault.NameTaken();
        }

        return folder;
    }

    public StoredItem AddFolder(StoredItem parent, string name, ConflictBehaviour behaviour) => items.Child(parent.Id, name) switch
    {
        null => NewFolder(parent, name),
        { IsFolder: true } existing when behaviour == ConflictBehaviour.Replace => existing,
        _ when behaviour == ConflictBehaviour.Rename => NewFolder(parent, FreeName(parent, name, isFolder: true)),
        _ => throw DriveFault.NameTaken(),
    };

    public StoredItem AddFile(StoredItem parent, string name, StoredContent content)
    {
        RequirePath(parent, name);
        var file = New(parent.Id, name) with { Size = content.Size, ContentFile = content.File, Hash = content.Hash };
        items.Insert(file);
        return file;
    }

    public string FreeName(StoredItem parent, string name, bool isFolder)
    {
        for (var number = 1; ; number++)
        {
            var candidate = ItemName.Numbered(name, isFolder, number);
            if (items.Child(parent.Id, candidate) is null)
                return candidate;
        }
    }

    /// <summary>Refuses a name the service would refuse at this place.</summary>
    public void RequirePath(StoredItem parent, string name)
    {
        ItemName.Require(name);
        if (items.PathOf(parent.Id).Sum(part => part.Length + 1) + name.Length > ItemName.LongestPath)
            throw DriveFault.Invalid("The path is too long.", "pathIsTooLong");
    }

    public void AddRoot() => items.Insert(New(null, ItemAddress.Root) with { IsFolder = true });

    private StoredItem NewFolder(StoredItem parent, string name)
    {
        RequirePath(parent, name);
        var folder = New(parent.Id, name) with { IsFolder = true };
        items.Insert(folder);
        return folder;
    }

    private StoredItem New(string? parent, string name) => new()
    {
        Id = "01" + RandomNumberGenerator.GetString(IdAlphabet, 32),
        Tag = Guid.NewGuid(),
        ParentId = parent,
        Name = name,
        Created = now,
        Modified = now,
        ClientCreated = now,
        ClientModified = now,
    };
}
