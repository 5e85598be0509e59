namespace WordAddin.Host.Startup;

/// <summary>
/// Where the files lie that the host serves but does not contain: beside a published host, or in the source tree
/// when the host was built there.
/// </summary>
internal sealed record ServedFolders(string Pages, string OfficeJs, string Manifest)
{
    /// <param name="programFolder">The folder of the running program.</param>
    public static ServedFolders Beside(string programFolder)
    {
        var published = new ServedFolders(
            Path.Combine(programFolder, "wwwroot"),
            Path.Combine(programFolder, "office-js"),
            Path.Combine(programFolder, "manifest"));
        return Directory.Exists(published.Pages) ? published : InSourceTree(programFolder);
    }

    /// <summary>The program lies in <c>.artifacts/bin/{project}/{configuration}/</c> of the repository.</summary>
    private static ServedFolders InSourceTree(string programFolder)
    {
        var artifacts = Path.GetFullPath(Path.Combine(programFolder, "..", "..", ".."));
        var repository = Path.GetFullPath(Path.Combine(artifacts, ".."));
        return new ServedFolders(
            Path.Combine(artifacts, "addin-web"),
            Path.Combine(repository, "addin-web", "node_modules", "@microsoft", "office-js", "dist"),
            Path.Combine(repository, "manifest"));
    }
}
