using System.Globalization;
using WordAddin.Writing.Facts;
using WordAddin.Writing.Packs;

namespace WordAddin.Writing.Tests.Facts;

public class FactSheetReaderTests
{
    [Fact]
    public void Facts_of_every_type_are_read()
    {
        var facts = FactSheetReader.Read("f.json", """
            { "genre": "study-group-annual", "year": 2023, "note": "members we do not know are passed over",
              "facts": { "unit": " 临江市政协\n", "consultCount": 12, "attendanceRate": 98.5, "studyPlanIssued": true,
                         "lawsStudied": ["宪法", " "], "date": "2024-01-08", "post": null, "duties": "" } }
            """);
        Assert.Equal("study-group-annual", facts.GenreId);
        Assert.Equal(new FactValue.Number(2023), facts.Find("reportYear"));
        Assert.Equal(new FactValue.Words("临江市政协"), facts.Find("unit"));
        Assert.Equal(new FactValue.Number(12), facts.Find("consultCount"));
        Assert.Equal(new FactValue.Number(98.5m), facts.Find("attendanceRate"));
        Assert.Equal(new FactValue.Flag(true), facts.Find("studyPlanIssued"));
        Assert.Equal("宪法", Assert.Single(Assert.IsType<FactValue.Items>(facts.Find("lawsStudied")).Values));
        Assert.Equal(new FactValue.Day(new DateOnly(2024, 1, 8)), facts.Find("date"));
        Assert.Null(facts.Find("post"));
        Assert.Null(facts.Find("duties"));
    }

    [Fact]
    public void File_with_a_genre_alone_has_no_facts() =>
        Assert.Empty(FactSheetReader.Read("f.json", """{ "genre": "party-conduct" }""").Values);

    [Theory]
    [InlineData("\"consultCount\": \"12\"", "wrong-type")]
    [InlineData("\"consultCount\": 1.5", "wrong-type")]
    [InlineData("\"consultCount\": 123456789012345678901234567890", "wrong-type")]
    [InlineData("\"consultCount\": [12]", "wrong-type")]
    [InlineData("\"attendanceRate\": \"98%\"", "wrong-type")]
    [InlineData("\"unit\": 7", "wrong-type")]
    [InlineData("\"unit\": { \"name\": \"x\" }", "wrong-type")]
    [InlineData("\"lawsStudied\": \"宪法\"", "wrong-type")]
    [InlineData("\"lawsStudied\": [1]", "wrong-type")]
    [InlineData("\"studyPlanIssued\": \"是\"", "wrong-type")]
    [InlineData("\"date\": \"2024-02-30\"", "wrong-type")]
    [InlineData("\"date\": 20240108", "wrong-type")]
    [InlineData("\"noSuchFact\": 1", "unknown-fact")]
    [InlineData("\"unit\": \"a\", \"unit\": \"b\"", "invalid-json")]
    public void Fact_that_does_not_fit_is_refused_with_its_place(string member, string code)
    {
        var fault = Refused($$"""
            { "genre": "party-conduct",
              "facts": {
                {{member}} } }
            """);
        Assert.Equal(code, fault.Code);
        Assert.Equal(3, fault.Line);
        Assert.InRange(fault.Column, 1, 80);
        Assert.EndsWith("。", fault.Sentence.Chinese, StringComparison.Ordinal);
        Assert.EndsWith(".", fault.Sentence.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "invalid-json")]
    [InlineData("[]", "invalid-json")]
    [InlineData("{", "invalid-json")]
    [InlineData("{}", "missing-member")]
    [InlineData("""{ "genre": 5 }""", "wrong-type")]
    [InlineData("""{ "genre": "no-such-genre" }""", "unknown-genre")]
    [InlineData("""{ "genre": "party-conduct", "year": "2023" }""", "wrong-type")]
    [InlineData("""{ "genre": "party-conduct", "year": 99999999999 }""", "wrong-type")]
    [InlineData("""{ "genre": "party-conduct", "facts": [] }""", "wrong-type")]
    public void File_that_is_no_facts_file_is_refused(string json, string code) => Assert.Equal(code, Refused(json).Code);

    [Fact]
    public void Text_longer_than_a_report_can_hold_is_refused()
    {
        var huge = new string('政', 900_000);
        Assert.Equal("text-too-long", Refused($$"""{ "genre": "party-conduct", "facts": { "unit": "{{huge}}" } }""").Code);
        Assert.Equal("text-too-long", Refused($$"""{ "genre": "party-conduct", "facts": { "lawsStudied": ["{{huge[..600]}}", "{{huge[..600]}}"] } }""").Code);
        Assert.Equal("file-too-long", Refused(huge + huge).Code);
        var fault = Refused($$"""{ "genre": "{{huge}}" }""");
        Assert.InRange(fault.Sentence.Chinese.Length, 1, 400);
    }

    [Fact]
    public void Control_characters_and_lone_surrogates_do_not_get_through()
    {
        var facts = FactSheetReader.Read("f.json", """{ "genre": "party-conduct", "facts": { "unit": "临\u0000江\ud800市\u000b\u2029政\udc00协\ufffe𠮷" } }""");
        var text = Assert.IsType<FactValue.Words>(facts.Find("unit")).Value;
        Assert.Equal("临 江市  政协𠮷", text);
    }

    [Fact]
    public void Reading_does_not_hang_on_the_culture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            var facts = FactSheetReader.Read("f.json", """{ "genre": "party-conduct", "facts": { "meetingReduction": 12.5 } }""");
            Assert.Equal("12.5%", FactFormatter.Format(FactCatalog.Find("meetingReduction")!, facts.Find("meetingReduction")!));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static PackException Refused(string json) =>
        Assert.Throws<PackException>(() => FactSheetReader.Read("f.json", json));
}
