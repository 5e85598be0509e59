namespace WordAddin.Host.Pages;

/// <summary>Pages from Vite's development server, which adds what hot reload needs.</summary>
internal sealed class VitePages(HttpClient vite) : IPageSource
{
    public async Task<string?> ReadAsync(string name, CancellationToken cancellation)
    {
        try
        {
            return await vite.GetStringAsync(new Uri(name, UriKind.Relative), cancellation);
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }
}
