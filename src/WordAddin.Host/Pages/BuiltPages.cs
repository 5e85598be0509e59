using Microsoft.AspNetCore.SpaServices.StaticFiles;

namespace WordAddin.Host.Pages;

/// <summary>Pages as Vite has built them.</summary>
internal sealed class BuiltPages(ISpaStaticFileProvider files) : IPageSource
{
    public async Task<string?> ReadAsync(string name, CancellationToken cancellation)
    {
        var file = files.FileProvider?.GetFileInfo(name);
        if (file is not { Exists: true })
            return null;
        using var reader = new StreamReader(file.CreateReadStream());
        return await reader.ReadToEndAsync(cancellation);
    }
}
