using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace WordAddin.LocalDrive.Tests;

/// <summary>Calls a drive the way any client of Graph would, without following redirects.</summary>
public sealed class DriveClient(Uri root) : IDisposable
{
    private readonly HttpClient http = new(new HttpClientHandler { AllowAutoRedirect = false });

    public Uri Root { get; } = root;

    public void Dispose() => http.Dispose();

    /// <param name="method">The HTTP method.</param>
    /// <param name="address">Below the service root, or absolute.</param>
    /// <param name="content">The body.</param>
    /// <param name="headers">Sent as they are.</param>
    public async Task<HttpResponseMessage> SendAsync(
        HttpMethod method, string address, HttpContent? content = null, params (string Name, string Value)[] headers)
    {
        var absolute = address.StartsWith("http", StringComparison.Ordinal) ? address : Root.AbsoluteUri + address;
        using var request = new HttpRequestMessage(method, new Uri(absolute)) { Content = content };
        foreach (var (name, value) in headers)
        {
            if (!request.Headers.TryAddWithoutValidation(name, value))
                request.Content!.Headers.TryAddWithoutValidation(name, value);
        }

        return await http.SendAsync(request);
    }

    public Task<HttpResponseMessage> GetAsync(string address, params (string Name, string Value)[] headers) =>
        SendAsync(HttpMethod.Get, address, null, headers);

    public Task<HttpResponseMessage> PutAsync(string address, byte[] content, params (string Name, string Value)[] headers) =>
        SendAsync(HttpMethod.Put, address, new ByteArrayContent(content), headers);

    public Task<HttpResponseMessage> PostAsync(string address, JsonNode body, params (string Name, string Value)[] headers) =>
        SendAsync(HttpMethod.Post, address, JsonContent.Create(body), headers);

    public Task<HttpResponseMessage> PatchAsync(string address, JsonNode body, params (string Name, string Value)[] headers) =>
        SendAsync(HttpMethod.Patch, address, JsonContent.Create(body), headers);

    public async Task<JsonNode> ItemAsync(string address)
    {
        using var answer = await GetAsync(address);
        return await answer.JsonAsync();
    }

    /// <summary>Writes a file and gives back its item.</summary>
    public async Task<JsonNode> WriteAsync(string path, byte[] content)
    {
        using var answer = await PutAsync($"/me/drive/root:/{path}:/content", content);
        return await answer.JsonAsync();
    }

    public async Task<JsonNode> AddFolderAsync(string name, string parent = "/me/drive/root")
    {
        using var answer = await PostAsync(parent + "/children", new JsonObject { ["name"] = name, ["folder"] = new JsonObject() });
        return await answer.JsonAsync();
    }

    /// <summary>The content of an item, by way of the redirect.</summary>
    public async Task<byte[]> ReadAsync(string item)
    {
        using var redirect = await GetAsync(item + "/content");
        using var answer = await GetAsync(redirect.Headers.Location!.AbsoluteUri);
        answer.EnsureSuccessStatusCode();
        return await answer.Content.ReadAsByteArrayAsync();
    }
}
