namespace WordAddin.Drafts.Tests;

public sealed class DraftLibraryTests : LibraryTest
{
    [Fact]
    public async Task Empty_drive_has_no_drafts() => Assert.Empty(await Library.ListAsync());

    [Theory]
    [InlineData("述职述廉报告")]
    [InlineData("报告 #1 100%.docx")]
    [InlineData("a%41b.docx")]
    [InlineData("O'Neil.docx")]
    [InlineData("تقرير سنوي.docx")]
    [InlineData("总结🎉.docx")]
    [InlineData("a+b & c=d;e,f@g!h$i.docx")]
    public async Task Saved_draft_is_listed_and_opened_under_its_exact_name(string name)
    {
        var saved = await Library.SaveNewAsync(name, Bytes(1, 2, 3));

        var listed = Assert.Single(await Library.ListAsync());
        Assert.Equal(name.EndsWith(".docx", StringComparison.Ordinal) ? name : name + ".docx", listed.Name);
        Assert.Equal((saved.Id, saved.CTag, saved.ETag, 3L), (listed.Id, listed.CTag, listed.ETag, listed.Size));
        Assert.Equal(saved, await Library.GetAsync(saved.Id));
        Assert.Equal([1, 2, 3], await ReadAsync(saved.Id));
    }

    [Fact]
    public async Task List_is_newest_first_and_leaves_out_what_is_no_draft()
    {
        for (var number = 0; number < 7; number++)
            await Library.SaveNewAsync($"{number}", Bytes(1));
        using var http = new HttpClient();
        http.DefaultRequestHeaders.Authorization = new("Bearer", Token);
        using var other = new ByteArrayContent([1]);
        await http.PutAsync(new Uri($"{Root.AbsoluteUri}/me/drive/root:/WordAddin/%E8%8D%89%E7%A8%BF/notes.txt:/content"), other);

        var drafts = await Library.ListAsync();

        Assert.Equal(7, drafts.Count);
        Assert.Equal(drafts.OrderByDescending(draft => draft.Modified).Select(draft => draft.Modified), drafts.Select(draft => draft.Modified));
    }

    [Fact]
    public async Task New_draft_does_not_take_the_name_of_another()
    {
        var first = await Library.SaveNewAsync("报告", Bytes(1));

        await RefusedAsync(DraftFaultCode.NameTaken, () => Library.SaveNewAsync("报告.DOCX", Bytes(2)));

        Assert.Equal([1], await ReadAsync(first.Id));
    }

    [Fact]
    public async Task Save_changes_the_version_and_keeps_the_id()
    {
        var first = await Library.SaveNewAsync("a", Bytes(1));

        var second = await Library.SaveAsync(first.Id, first.CTag, Bytes(2));

        Assert.Equal(first.Id, second.Id);
        Assert.NotEqual(first.CTag, second.CTag);
        Assert.Equal([2], await ReadAsync(first.Id));
    }

    [Fact]
    public async Task Save_after_a_rename_by_somebody_else_is_no_lost_race()
    {
        var draft = await Library.SaveNewAsync("a", Bytes(1));
        await Library.RenameAsync(draft.Id, "b");

        var saved = await Library.SaveAsync(draft.Id, draft.CTag, Bytes(2));

        Assert.Equal("b.docx", saved.Name);
        Assert.Single(await Library.ListAsync());
    }

    [Fact]
    public async Task Lost_race_is_told_and_both_contents_remain()
    {
        var draft = await Library.SaveNewAsync("a", Bytes(1));
        var theirs = await Library.SaveAsync(draft.Id, draft.CTag, Bytes(2));

        var fault = await RefusedAsync(DraftFaultCode.Changed, () => Library.SaveAsync(draft.Id, draft.CTag, Bytes(3)));

        Assert.Equal(theirs, fault.Current);
        Assert.StartsWith("a（冲突副本 ", fault.ConflictCopy!.Name, StringComparison.Ordinal);
        Assert.Contains(fault.ConflictCopy.Name, fault.Sentence.Chinese, StringComparison.Ordinal);
        Assert.Equal([2], await ReadAsync(draft.Id));
        Assert.Equal([3], await ReadAsync(fault.ConflictCopy.Id));
    }

    [Theory]
    [InlineData(3)]
    [InlineData(200_000)]
    [InlineData(5_000_000)]
    public async Task Save_repeated_after_its_answer_was_lost_is_no_race(int size)
    {
        var content = new byte[size];
        Random.Shared.NextBytes(content);
        var draft = await Library.SaveNewAsync("a", Bytes(1));
        var first = await Library.SaveAsync(draft.Id, draft.CTag, Bytes(content));

        var repeated = await Library.SaveAsync(draft.Id, draft.CTag, Bytes(content));
        content[^1]++;
        await RefusedAsync(DraftFaultCode.Changed, () => Library.SaveAsync(draft.Id, draft.CTag, Bytes(content)));

        Assert.Equal(first, repeated);
    }

    [Fact]
    public async Task Folder_is_no_draft()
    {
        using var http = new HttpClient();
        http.DefaultRequestHeaders.Authorization = new("Bearer", Token);
        var root = System.Text.Json.Nodes.JsonNode.Parse(await http.GetStringAsync(new Uri(Root.AbsoluteUri + "/me/drive/root")));

        await RefusedAsync(DraftFaultCode.NotFound, () => Library.GetAsync(root!["id"]!.GetValue<string>()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("\"a\r\nb\"")]
    public async Task Save_without_a_version_is_refused(string version)
    {
        var draft = await Library.SaveNewAsync("a", Bytes(1));

        await RefusedAsync(DraftFaultCode.VersionMissing, () => Library.SaveAsync(draft.Id, version, Bytes(2)));
    }

    [Fact]
    public async Task Rename_that_would_overwrite_is_refused()
    {
        var a = await Library.SaveNewAsync("a", Bytes(1));
        var b = await Library.SaveNewAsync("b", Bytes(2));

        await RefusedAsync(DraftFaultCode.NameTaken, () => Library.RenameAsync(a.Id, "B"));

        Assert.Equal([1], await ReadAsync(a.Id));
        Assert.Equal([2], await ReadAsync(b.Id));
    }

    [Fact]
    public async Task Delete_needs_the_draft_as_it_was_seen()
    {
        var draft = await Library.SaveNewAsync("a", Bytes(1));
        var renamed = await Library.RenameAsync(draft.Id, "b");

        await RefusedAsync(DraftFaultCode.Changed, () => Library.DeleteAsync(draft.Id, draft.ETag));
        await Library.DeleteAsync(draft.Id, renamed.ETag);

        Assert.Empty(await Library.ListAsync());
        await RefusedAsync(DraftFaultCode.NotFound, () => Library.GetAsync(draft.Id));
        await RefusedAsync(DraftFaultCode.NotFound, () => Library.OpenAsync(draft.Id));
        await RefusedAsync(DraftFaultCode.NotFound, () => Library.SaveAsync(draft.Id, draft.CTag, Bytes(2)));
    }

    [Theory]
    [InlineData("")]
    [InlineData(".docx")]
    [InlineData("..")]
    [InlineData("../a")]
    [InlineData("a/b")]
    [InlineData("a:b")]
    [InlineData("a\0b")]
    [InlineData("CON")]
    [InlineData("~a")]
    [InlineData("a.")]
    [InlineData(" a")]
    public Task Name_the_drive_would_refuse_is_refused_before_it_is_sent(string name) =>
        RefusedAsync(DraftFaultCode.NameInvalid, () => Library.SaveNewAsync(name, Bytes(1)));

    [Fact]
    public Task Half_a_character_is_no_name() =>
        RefusedAsync(DraftFaultCode.NameInvalid, () => Library.SaveNewAsync("a" + '\ud800', Bytes(1)));

    [Fact]
    public Task Very_long_name_is_refused() =>
        RefusedAsync(DraftFaultCode.NameInvalid, () => Library.SaveNewAsync(new string('长', 401), Bytes(1)));

    [Fact]
    public async Task Folder_somebody_removed_is_made_again()
    {
        var draft = await Library.SaveNewAsync("a", Bytes(1));
        using var http = new HttpClient();
        http.DefaultRequestHeaders.Authorization = new("Bearer", Token);
        await http.DeleteAsync(new Uri(Root.AbsoluteUri + "/me/drive/root:/WordAddin"));

        Assert.Empty(await Library.ListAsync());
        var again = await Library.SaveNewAsync("a", Bytes(2));

        Assert.NotEqual(draft.Id, again.Id);
        Assert.Equal([2], await ReadAsync(again.Id));
    }

    [Fact]
    public async Task Large_draft_goes_through_an_upload_session()
    {
        var content = new byte[(11 * 1024 * 1024) + 17];
        Random.Shared.NextBytes(content);

        var saved = await Library.SaveNewAsync("large", Bytes(content));
        content[^1]++;
        var again = await Library.SaveAsync(saved.Id, saved.CTag, Bytes(content));

        Assert.Equal(saved.Id, again.Id);
        Assert.Equal(content, await ReadAsync(saved.Id));
    }

    [Fact]
    public async Task Large_draft_that_lost_a_race_is_kept_as_well()
    {
        var content = new byte[5 * 1024 * 1024];
        var draft = await Library.SaveNewAsync("large", Bytes(1));
        await Library.SaveAsync(draft.Id, draft.CTag, Bytes(2));

        var fault = await RefusedAsync(DraftFaultCode.Changed, () => Library.SaveAsync(draft.Id, draft.CTag, Bytes(content)));

        Assert.Equal(content.Length, fault.ConflictCopy!.Size);
        Assert.Equal([2], await ReadAsync(draft.Id));
    }

    [Fact]
    public async Task Of_sixteen_savers_of_one_version_one_wins_and_no_bytes_are_lost()
    {
        var draft = await Library.SaveNewAsync("race", Bytes(255));

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 16).Select(async number =>
        {
            try
            {
                return (Number: number, Saved: await Library.SaveAsync(draft.Id, draft.CTag, Bytes((byte)number)), Fault: null as DraftFault);
            }
            catch (DraftFault fault)
            {
                return (Number: number, Saved: null as Draft, Fault: fault);
            }
        }));

        var winner = Assert.Single(outcomes, outcome => outcome.Saved is not null);
        Assert.Equal([(byte)winner.Number], await ReadAsync(draft.Id));
        foreach (var loser in outcomes.Where(outcome => outcome.Fault is not null))
        {
            Assert.Equal(DraftFaultCode.Changed, loser.Fault!.Code);
            Assert.Equal([(byte)loser.Number], await ReadAsync(loser.Fault.ConflictCopy!.Id));
        }

        Assert.Equal(16, (await Library.ListAsync()).Count);
    }

    [Fact]
    public async Task Of_savers_of_one_new_name_one_wins()
    {
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(async number =>
        {
            try
            {
                return await Open(LibraryOptions()).SaveNewAsync("new", Bytes((byte)number)) is not null;
            }
            catch (DraftFault fault) when (fault.Code == DraftFaultCode.NameTaken)
            {
                return false;
            }
        }));

        Assert.Single(outcomes, won => won);
    }

    [Fact]
    public Task Wrong_token_asks_to_sign_in() => RefusedAsync(
        DraftFaultCode.SignInNeeded, () => Open(LibraryOptions() with { AccessToken = _ => new("wrong") }).ListAsync());

    [Fact]
    public Task Unknown_drive_is_not_found() => RefusedAsync(
        DraftFaultCode.NotFound, () => Open(LibraryOptions() with { DriveId = "b!none" }).SaveNewAsync("a", Bytes(1)));

    [Fact]
    public async Task Cancelled_save_is_a_cancellation_and_no_fault()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Library.SaveNewAsync("a", Bytes(1), cancelled.Token));
    }
}
