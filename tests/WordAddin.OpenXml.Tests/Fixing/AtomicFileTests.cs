using WordAddin.OpenXml.Fixing;

namespace WordAddin.OpenXml.Tests.Fixing;

public sealed class AtomicFileTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("wordaddin-");

    private string Target => Path.Combine(folder.FullName, "报告.txt");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void New_file_and_replaced_file_hold_what_was_written()
    {
        AtomicFile.Write(Target, stream => stream.Write("一"u8));
        AtomicFile.Write(Target, stream => stream.Write("二"u8));

        Assert.Equal("二", File.ReadAllText(Target));
        Assert.Single(folder.GetFiles());
    }

    [Fact]
    public void Failure_half_way_leaves_the_old_file_and_nothing_else()
    {
        File.WriteAllText(Target, "旧");

        Assert.Throws<IOException>(() => AtomicFile.Write(Target, stream =>
        {
            stream.Write("新"u8);
            throw new IOException("disk full");
        }));

        Assert.Equal("旧", File.ReadAllText(Target));
        Assert.Single(folder.GetFiles());
    }
}
