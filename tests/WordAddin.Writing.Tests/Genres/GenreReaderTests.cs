using WordAddin.Writing.Genres;
using WordAddin.Writing.Packs;

namespace WordAddin.Writing.Tests.Genres;

/// <summary>Each test breaks one line of a real pack; the fault must be told with that very line.</summary>
public class GenreReaderTests
{
    private const string File = "Genres/party-conduct/genre.json";

    private static readonly string[] Pack = EmbeddedText.Read(File).Split('\n');

    [Theory]
    [InlineData("\"voice\": \"organisation\"", "\"voice\": \"organisation\", \"tone\": \"x\"", "unknown-member")]
    [InlineData("\"voice\": \"organisation\"", "\"voice\": \"nobody\"", "wrong-type")]
    [InlineData("\"voice\": \"organisation\"", "\"voice\": null", "wrong-type")]
    [InlineData("\"minimum\": 2500", "\"minimum\": \"2500\"", "wrong-type")]
    [InlineData("\"closing\": \"特此报告。\"", "\"closing\": 7", "wrong-type")]
    [InlineData("\"closing\": \"特此报告。\"", "\"closing\": \" \"", "blank-text")]
    [InlineData("\"closing\": \"特此报告。\"", "\"closing\": \"{noSuchFact}\"", "unknown-fact")]
    [InlineData("\"closing\": \"特此报告。\"", "\"closing\": \"{unit\"", "bad-template")]
    [InlineData("\"closing\": \"特此报告。\"", "\"closing\": \"{unit:upper}\"", "bad-template")]
    [InlineData("\"closing\": \"特此报告。\"", "\"closing\": \"特此报告。\", \"rulesOff\": [\"no-such-rule\"]", "unknown-rule")]
    [InlineData("\"closing\": \"特此报告。\"", "\"closing\": \"特此报告。\", \"closing\": \"完。\"", "invalid-json")]
    [InlineData("\"facts\": [\"integrityClasses\"]", "\"facts\": [\"noSuchFact\"]", "unknown-fact")]
    [InlineData("\"key\": \"leadership\"", "\"key\": \"politics\"", "duplicate-key")]
    [InlineData("\"required\": false", "\"required\": \"no\"", "wrong-type")]
    public void Fault_is_told_with_its_code_line_and_column(string intact, string broken, string code)
    {
        var line = Array.FindIndex(Pack, text => text.Contains(intact, StringComparison.Ordinal));
        Assert.True(line >= 0, "The pack has changed: " + intact);
        var lines = Pack.ToArray();
        lines[line] = lines[line].Replace(intact, broken, StringComparison.Ordinal);

        var fault = Assert.Throws<PackException>(() => GenreReader.Read(File, string.Join('\n', lines)));

        Assert.Equal(code, fault.Code);
        Assert.Equal(File, fault.File);
        Assert.Equal(line + 1, fault.Line);
        Assert.InRange(fault.Column, 1, lines[line].Length + 1);
        Assert.NotEmpty(fault.Sentence.Chinese);
        Assert.NotEmpty(fault.Sentence.English);
        Assert.Contains($"{File}({fault.Line},{fault.Column}): {code}", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Member_that_is_missing_is_told_with_the_place_of_its_object()
    {
        var lines = Pack.Where(text => !text.Contains("\"signature\"", StringComparison.Ordinal));
        var fault = Assert.Throws<PackException>(() => GenreReader.Read(File, string.Join('\n', lines)));
        Assert.Equal("missing-member", fault.Code);
        Assert.Contains("signature", fault.Sentence.English, StringComparison.Ordinal);
        Assert.Equal(1, fault.Line);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{} {}")]
    [InlineData("{\"id\": 1e999999}")]
    [InlineData("\u0000\ud800")]
    public void Text_that_is_no_pack_is_refused(string json) =>
        Assert.IsType<PackException>(Record.Exception(() => GenreReader.Read(File, json)));

    [Fact]
    public void Nesting_without_end_is_refused() =>
        Assert.Equal("invalid-json", Assert.Throws<PackException>(() => GenreReader.Read(File, new string('[', 100_000))).Code);
}
