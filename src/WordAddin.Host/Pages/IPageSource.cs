namespace WordAddin.Host.Pages;

/// <summary>Where the HTML of a page comes from: the build, or a running Vite.</summary>
internal interface IPageSource
{
    /// <returns>Null when there is no such page.</returns>
    Task<string?> ReadAsync(string name, CancellationToken cancellation);
}
