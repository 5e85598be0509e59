using System.Buffers.Binary;
using System.Globalization;
using System.Net;
using System.Xml.Linq;

namespace WordAddin.Host.Tests.Manifests;

/// <summary>What no schema sees: references, addresses, languages, icons.</summary>
public sealed class ManifestTests : IAsyncLifetime, IDisposable
{
    private const string Origin = "https://report.example.cn";

    /// <summary>Sizes without which Office refuses a button.</summary>
    private static readonly string[] Demanded = ["16", "32", "80"];

    private readonly RunningHost host = new RunningHost().With("PublicOrigin", Origin);
    private HttpClient client = null!;
    private StampedManifest manifest = null!;

    public async Task InitializeAsync()
    {
        client = host.CreateClient();
        manifest = await StampedManifest.FetchAsync(client);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        client.Dispose();
        host.Dispose();
    }

    [Fact]
    public async Task Manifest_without_a_public_origin_is_stamped_for_the_address_it_is_asked_at()
    {
        using var plain = new RunningHost();
        using var plainClient = plain.CreateClient();
        var stamped = await StampedManifest.FetchAsync(plainClient);
        Assert.All(stamped.Addresses, address => Assert.StartsWith("http://localhost/", address, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_reference_leads_to_one_resource_and_every_resource_is_used()
    {
        var used = manifest.References.Select(reference => reference.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        Assert.Equal(manifest.Resources.Select(resource => resource.Key).Order(StringComparer.Ordinal), used);
        Assert.All(manifest.Resources, resource => Assert.Single(resource));
        Assert.All(manifest.Resources, resource => Assert.InRange(resource.Key.Length, 1, 32));
    }

    [Theory]
    [InlineData("Label", "ShortStrings")]
    [InlineData("Title", "ShortStrings")]
    [InlineData("Description", "LongStrings")]
    [InlineData("SourceLocation", "Urls")]
    [InlineData("LearnMoreUrl", "Urls")]
    [InlineData("Image", "Images")]
    public void Reference_leads_to_a_resource_of_its_kind(string element, string kind)
    {
        var references = manifest.All(element).Select(found => found.Attribute("resid")?.Value).OfType<string>().ToList();
        Assert.NotEmpty(references);
        Assert.All(references, id => Assert.Equal(kind, manifest.Resources[id].Single().Parent!.Name.LocalName));
    }

    [Fact]
    public async Task Every_address_is_on_the_own_origin_and_answers()
    {
        Assert.All(manifest.Addresses, address => Assert.StartsWith($"{Origin}/", address, StringComparison.Ordinal));
        foreach (var address in manifest.Addresses.Distinct(StringComparer.Ordinal))
        {
            using var answer = await client.GetAsync(new Uri(new Uri(address).PathAndQuery, UriKind.Relative));
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Equal(address.EndsWith(".png", StringComparison.Ordinal) ? "image/png" : "text/html", answer.Content.Headers.ContentType?.MediaType);
        }
    }

    [Fact]
    public async Task Every_icon_has_the_size_it_declares_and_may_be_kept_by_Office()
    {
        var icons = manifest.All("Image").Where(image => image.Attribute("size") is not null)
            .Select(image => (Size: image.Attribute("size")!.Value, Id: image.Attribute("resid")!.Value)).Distinct().ToList();
        Assert.Empty(Demanded.Except(icons.Select(icon => icon.Size), StringComparer.Ordinal));
        foreach (var (size, id) in icons)
            await AssertIconAsync(manifest.Resources[id].Single(), int.Parse(size, CultureInfo.InvariantCulture));
        await AssertIconAsync(manifest.One("IconUrl"), 32);
        await AssertIconAsync(manifest.One("HighResolutionIconUrl"), 64);
    }

    [Fact]
    public void Every_text_has_an_English_form_and_no_second_Chinese_one()
    {
        var texts = manifest.All("String").Append(manifest.One("DisplayName"))
            .Append(manifest.All("Description").First()).ToList();
        Assert.All(texts, text => Assert.Equal("en-US", Assert.Single(text.Elements()).Attribute("Locale")!.Value));
    }

    [Theory]
    [InlineData("DisplayName", 125)]
    [InlineData("Description", 250)]
    [InlineData("ShortStrings", 125)]
    [InlineData("LongStrings", 250)]
    public void Text_is_no_longer_than_Office_takes(string element, int longest)
    {
        var texts = manifest.All(element).First().DescendantsAndSelf().Attributes()
            .Where(attribute => attribute.Name.LocalName is "DefaultValue" or "Value").ToList();
        Assert.NotEmpty(texts);
        Assert.All(texts, text => Assert.InRange(text.Value.Length, 1, longest));
    }

    [Fact]
    public void Pane_opens_with_the_document_through_exactly_one_action() =>
        Assert.Equal("Office.AutoShowTaskpaneWithDocument", manifest.One("TaskpaneId").Value);

    [Fact]
    public void Floor_is_the_oldest_Word_in_support()
    {
        var set = manifest.One("Set");
        Assert.Equal(("WordApi", "1.3"), (set.Attribute("Name")!.Value, set.Attribute("MinVersion")!.Value));
    }

    [Fact]
    public void Version_is_that_of_the_product()
    {
        Assert.Equal(typeof(Program).Assembly.GetName().Version!.ToString(), manifest.One("Version").Value);
        Assert.True(Guid.TryParseExact(manifest.One("Id").Value, "D", out _));
    }

    private async Task AssertIconAsync(XElement resource, int size)
    {
        var path = new Uri(resource.Attribute("DefaultValue")!.Value).PathAndQuery;
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
        Assert.DoesNotContain("no-", answer.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.Equal("cross-origin", answer.Headers.GetValues("Cross-Origin-Resource-Policy").Single());
        var png = await answer.Content.ReadAsByteArrayAsync();
        Assert.Equal((size, size), (DimensionAt(png, 16), DimensionAt(png, 20)));
    }

    /// <summary>Width and height stand in the first chunk of a PNG, big-endian.</summary>
    private static int DimensionAt(byte[] png, int offset) => BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(offset));
}
