using System.Text.Json;
using WordAddin.Writing.Manuscripts;

namespace WordAddin.Writing.Tests.Manuscripts;

public sealed class FingerprintTests
{
    public static TheoryData<string, string> Vectors()
    {
        using var contract = JsonDocument.Parse(File.ReadAllText(ContractFile()));
        var vectors = new TheoryData<string, string>();
        foreach (var vector in contract.RootElement.GetProperty("vectors").EnumerateArray())
            vectors.Add(vector.GetProperty("text").GetString()!, vector.GetProperty("fingerprint").GetString()!);
        return vectors;
    }

    [Theory]
    [MemberData(nameof(Vectors))]
    public void Fingerprint_of_a_vector_is_the_one_the_pane_computes(string text, string expected) =>
        Assert.Equal(expected, Fingerprint.Of(text));

    [Fact]
    public void Fingerprint_changes_when_two_characters_change_places() =>
        Assert.NotEqual(Fingerprint.Of("一二"), Fingerprint.Of("二一"));

    private static string ContractFile()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "WordAddin.sln")))
            folder = folder.Parent;
        return Path.Combine(folder!.FullName, "tests", "contracts", "fingerprints.json");
    }
}
