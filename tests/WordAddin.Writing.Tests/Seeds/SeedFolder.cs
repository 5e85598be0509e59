namespace WordAddin.Writing.Tests.Seeds;

/// <summary>The labelled reports, which are not part of the repository: WORDADDIN_SEEDS, or <c>../shared/seeds</c> beside it.</summary>
internal static class SeedFolder
{
    public static string? Path { get; } = Find();

    public static string Read(string file) => File.ReadAllText(System.IO.Path.Combine(Path!, file)).ReplaceLineEndings("\n");

    public static IEnumerable<string> ReadLines(string file) => File.ReadLines(System.IO.Path.Combine(Path!, file));

    private static string? Find()
    {
        var folder = Environment.GetEnvironmentVariable("WORDADDIN_SEEDS");
        if (string.IsNullOrEmpty(folder))
        {
            var root = new DirectoryInfo(AppContext.BaseDirectory);
            while (root is not null && !File.Exists(System.IO.Path.Combine(root.FullName, "WordAddin.sln")))
                root = root.Parent;
            folder = System.IO.Path.Combine(root?.Parent?.FullName ?? "/", "shared", "seeds");
        }

        return Directory.Exists(folder) ? folder : null;
    }
}
