namespace WordAddin.Writing.Packs;

/// <summary>Text files that travel inside the assembly, named by their path below the project.</summary>
internal static class EmbeddedText
{
    /// <exception cref="FileNotFoundException">The assembly was built without the file: a bug.</exception>
    public static string Read(string path)
    {
        using var stream = typeof(EmbeddedText).Assembly.GetManifestResourceStream(path)
            ?? throw new FileNotFoundException("The assembly lacks an embedded file.", path);
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
