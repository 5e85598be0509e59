using System.Collections.Concurrent;
using System.Net;
using System.Text.Json.Nodes;

namespace WordAddin.LocalDrive.Tests;

/// <summary>Several processes, killed processes, failing disks.</summary>
public sealed class DurabilityTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Everything_is_as_before_after_a_restart()
    {
        JsonNode before;
        await using (var first = await StartAsync())
        {
            using var drive = new DriveClient(first.Root);
            await drive.WriteAsync("A/a.docx", [1]);
            before = await drive.WriteAsync("A/a.docx", [1, 2]);
        }

        await using var second = await StartAsync();
        using var again = new DriveClient(second.Root);
        var after = await again.ItemAsync("/me/drive/root:/A/a.docx");

        Assert.All(["id", "eTag", "cTag", "lastModifiedDateTime"], name => Assert.Equal(before.Text(name), after.Text(name)));
        Assert.Equal([1, 2], await again.ReadAsync("/me/drive/root:/A/a.docx:"));
    }

    [Fact]
    public async Task Of_savers_in_two_processes_one_wins_and_the_others_are_told()
    {
        using var one = await DriveProcess.StartAsync(folder.Path);
        using var two = await DriveProcess.StartAsync(folder.Path);
        DriveClient[] drives = [new(one.Root), new(two.Root)];
        var item = await drives[0].WriteAsync("a.docx", [255]);

        var answers = await Task.WhenAll(Enumerable.Range(0, 16).Select(number => drives[number % 2].PutAsync(
            $"/me/drive/items/{item.Text("id")}/content", [(byte)number], ("If-Match", item.Text("cTag")))));

        var winner = Array.FindIndex(answers, answer => answer.StatusCode == HttpStatusCode.OK);
        Assert.Equal(15, answers.Count(answer => answer.StatusCode == HttpStatusCode.PreconditionFailed));
        Assert.All(drives, drive => Assert.Equal([(byte)winner], drive.ReadAsync("/me/drive/items/" + item.Text("id")).GetAwaiter().GetResult()));
        Array.ForEach(drives, drive => drive.Dispose());
    }

    [Fact]
    public async Task Readers_during_replacements_see_whole_contents()
    {
        await using var server = await StartAsync();
        using var drive = new DriveClient(server.Root);
        await drive.WriteAsync("a.bin", Filled(0));

        var writer = Task.Run(async () =>
        {
            for (byte value = 1; value < 40; value++)
                await drive.WriteAsync("a.bin", Filled(value));
        });
        while (!writer.IsCompleted)
            AssertWhole(await drive.ReadAsync("/me/drive/root:/a.bin:"));
        await writer;
    }

    [Fact]
    public async Task Killed_process_leaves_every_acknowledged_write_and_no_half_one()
    {
        var acknowledged = new ConcurrentDictionary<string, byte>();
        using (var process = await DriveProcess.StartAsync(folder.Path))
        {
            using var drive = new DriveClient(process.Root);
            var enough = new TaskCompletionSource();
            var writers = Enumerable.Range(0, 8).Select(number => WriteUntilKilledAsync(drive, $"{number}.bin", acknowledged, enough)).ToArray();
            await enough.Task;
            process.Kill();
            await Task.WhenAll(writers);
        }

        await using var server = await StartAsync();
        using var again = new DriveClient(server.Root);
        Assert.NotEmpty(acknowledged);
        foreach (var (name, value) in acknowledged)
        {
            var content = await again.ReadAsync($"/me/drive/root:/{name}:");
            AssertWhole(content);
            // The write that was under way when the process died may have been committed, but nothing older comes back.
            Assert.InRange(content[0], value, value + 1);
        }
    }

    [Fact]
    public async Task Contents_nobody_names_are_swept_once_they_are_old()
    {
        await using (var first = await StartAsync())
        {
            using var drive = new DriveClient(first.Root);
            await drive.WriteAsync("a.bin", [1]);
        }

        var (old, fresh) = (Orphan("old"), Orphan("fresh"));
        File.SetLastWriteTimeUtc(old, File.GetLastWriteTimeUtc(fresh).AddHours(-2));
        await using var second = await StartAsync();
        using var again = new DriveClient(second.Root);

        Assert.Equal([1], await again.ReadAsync("/me/drive/root:/a.bin:"));
        Assert.False(File.Exists(old));
        Assert.True(File.Exists(fresh));
    }

    [Fact]
    public async Task New_drive_is_for_its_user_alone()
    {
        if (OperatingSystem.IsWindows())
            return; // The folder inherits the rights of the user's profile there.
        var path = Path.Combine(folder.Path, "new");
        await using var server = await DriveServer.StartAsync(new() { Folder = path });
        using var drive = new DriveClient(server.Root);
        await drive.WriteAsync("a.docx", [1]);

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(path));
    }

    [Theory]
    [InlineData("file")]
    [InlineData("file/below")]
    public async Task Folder_that_cannot_be_used_is_an_answer_with_a_code(string path)
    {
        File.WriteAllBytes(Path.Combine(folder.Path, "file"), [1]);
        await using var server = await DriveServer.StartAsync(new() { Folder = Path.Combine(folder.Path, path) });
        using var drive = new DriveClient(server.Root);

        await drive.GetAsync("/me/drive/root").FailsAsync(HttpStatusCode.Forbidden, "accessDenied");
        await drive.PutAsync("/me/drive/root:/a:/content", [1]).FailsAsync(HttpStatusCode.Forbidden, "accessDenied");
    }

    [MountFact]
    public async Task Full_disk_is_told_and_the_old_content_stays()
    {
        using var disk = SmallDisk.TryMount(folder.Path, megabytes: 4);
        Assert.NotNull(disk);
        await using var server = await StartAsync();
        using var drive = new DriveClient(server.Root);
        await drive.WriteAsync("a.bin", Filled(7));

        await drive.PutAsync("/me/drive/root:/a.bin:/content", new byte[5 * 1024 * 1024])
            .FailsAsync(HttpStatusCode.InsufficientStorage, "insufficientStorage");

        Assert.Equal(Filled(7), await drive.ReadAsync("/me/drive/root:/a.bin:"));
        await drive.PutAsync("/me/drive/root:/a.bin:/content", Filled(8)).SucceedsAsync(HttpStatusCode.OK);
    }

    private Task<DriveServer> StartAsync() => DriveServer.StartAsync(new() { Folder = folder.Path });

    private string Orphan(string name)
    {
        var file = Path.Combine(folder.Path, "contents", name);
        File.WriteAllBytes(file, [9]);
        return file;
    }

    private static async Task WriteUntilKilledAsync(
        DriveClient drive, string name, ConcurrentDictionary<string, byte> acknowledged, TaskCompletionSource enough)
    {
        try
        {
            for (byte value = 1; value < byte.MaxValue; value++)
            {
                using var answer = await drive.PutAsync($"/me/drive/root:/{name}:/content", Filled(value));
                if (!answer.IsSuccessStatusCode)
                    return;
                acknowledged[name] = value;
                if (value == 5)
                    enough.TrySetResult();
            }
        }
        catch (HttpRequestException)
        {
            // The process was killed.
        }
    }

    private static byte[] Filled(byte value)
    {
        var content = new byte[300_000];
        Array.Fill(content, value);
        return content;
    }

    private static void AssertWhole(byte[] content)
    {
        Assert.Equal(300_000, content.Length);
        Assert.Equal(-1, content.AsSpan().IndexOfAnyExcept(content[0]));
    }
}
