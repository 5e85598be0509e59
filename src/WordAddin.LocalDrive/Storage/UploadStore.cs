using WordAddin.LocalDrive.Addressing;

namespace WordAddin.LocalDrive.Storage;

/// <summary>Large uploads in fragments. A fragment counts once it is flushed; the item appears whole or not at all.</summary>
internal sealed class UploadStore(DriveStore store, LocalDriveOptions options, TimeProvider clock)
{
    /// <summary>Every fragment but the last is a multiple of it.</summary>
    private const long FragmentUnit = 320 * 1024;

    /// <summary>Fragments stay below it.</summary>
    private const long FragmentLimit = 60L * 1024 * 1024;

    public UploadSession Create(
        ItemAddress target, ConflictBehaviour behaviour, Precondition precondition, long? size, bool isDeferred)
    {
        RequireFitting(size ?? 0);
        var session = new UploadSession
        {
            Id = ContentFolder.NewName(),
            Target = target,
            Behaviour = behaviour,
            Precondition = precondition,
            ContentFile = ContentFolder.NewName(),
            IsDeferred = isDeferred,
            Expires = NextExpiry(),
        };
        store.OpenDatabase().Write(transaction =>
        {
            RequireTarget(new ItemTable(transaction), session, size ?? 0);
            var sessions = new SessionTable(transaction);
            sessions.Insert(session);
            return sessions.DeleteExpired(clock.GetUtcNow());
        }).ForEach(store.Contents.Delete);
        return session;
    }

    public UploadSession Find(string id) =>
        store.OpenDatabase().Read(transaction => new SessionTable(transaction).Require(id, clock.GetUtcNow()));

    public void Cancel(string id)
    {
        var session = store.OpenDatabase().Write(transaction =>
        {
            var sessions = new SessionTable(transaction);
            var found = sessions.Require(id, clock.GetUtcNow());
            sessions.Delete(id);
            return found;
        });
        store.Contents.Delete(session.ContentFile);
    }

    /// <summary>Takes in the next fragment.</summary>
    public async Task<UploadSession> AppendAsync(string id, FragmentRange range, Stream body, CancellationToken cancellationToken)
    {
        RequireFitting(range.Total);
        if (range.Length >= FragmentLimit)
            throw new DriveFault(413, "invalidRequest", "The fragment is too large.", "maxFragmentLengthExceeded");
        if (!range.IsLast && range.Length % FragmentUnit != 0)
            throw DriveFault.Invalid("Every fragment but the last must be a multiple of 320 KiB.");

        await using var growing = store.Contents.OpenGrowing(Find(id).ContentFile);
        // Read again now that no other fragment can be on its way.
        var session = Find(id);
        RequireNext(session, range);
        await store.Contents.AppendAsync(growing, range.From, range.Length, body, cancellationToken);
        var progressed = session with { Received = range.To + 1, Total = range.Total, Expires = NextExpiry() };
        store.OpenDatabase().Write(transaction =>
        {
            var sessions = new SessionTable(transaction);
            sessions.Require(id, clock.GetUtcNow());
            sessions.Progress(progressed);
            return progressed;
        });
        return progressed;
    }

    /// <summary>Turns a complete session into an item. A conflict leaves the session and its bytes as they are.</summary>
    public async Task<(string Id, bool IsNew)> CommitAsync(string id, CancellationToken cancellationToken)
    {
        var session = Find(id);
        if (!session.IsComplete)
            throw DriveFault.Invalid("The upload is not complete.");
        await using var growing = store.Contents.OpenGrowing(session.ContentFile);
        var content = await ContentFolder.CompleteAsync(session.ContentFile, growing, cancellationToken);
        var written = store.OpenDatabase().Write(transaction =>
        {
            var sessions = new SessionTable(transaction);
            sessions.Require(id, clock.GetUtcNow());
            sessions.Delete(id);
            var items = new ItemTable(transaction);
            var tree = new ItemTree(items, clock.GetUtcNow());
            return store.WriteContent(items, tree, session.Target, content, session.Behaviour, session.Precondition);
        });
        store.Discard(written);
        return (written.Item.Id, written.IsNew);
    }

    private void RequireTarget(ItemTable items, UploadSession session, long size)
    {
        var tree = new ItemTree(items, clock.GetUtcNow());
        var existing = session.Target.IsById ? tree.Require(session.Target) : tree.Find(session.Target);
        session.Precondition.Require(existing);
        if (existing is { IsFolder: true } || (existing is not null && session.Behaviour == ConflictBehaviour.Fail && !session.Target.IsById))
            throw DriveFault.NameTaken();
        foreach (var name in session.Target.Names)
            ItemName.Require(name);
        store.RequireSpace(items, size - (existing?.Size ?? 0));
    }

    private void RequireFitting(long size)
    {
        if (size > options.LargestFile)
            throw options.Capacity < size ? DriveFault.Full() : DriveFault.TooLarge(options.LargestFile);
    }

    private static void RequireNext(UploadSession session, FragmentRange range)
    {
        if (session.Total is { } total && total != range.Total)
            throw DriveFault.Invalid("The size of the whole must not change between fragments.", "fragmentLengthMismatch");
        if (range.From < session.Received)
            throw DriveFault.BadRange("These bytes were received before.", "fragmentOverlap");
        if (range.From > session.Received)
            throw DriveFault.BadRange("Bytes before this fragment are missing.", "fragmentOutOfOrder");
    }

    private DateTimeOffset NextExpiry() => clock.GetUtcNow() + options.SessionLifetime;
}
