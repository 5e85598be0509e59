using System.Collections.Immutable;
using WordAddin.OpenXml.Reading;
using WordAddin.Tests.Documents;
using WordAddin.Writing.Manuscripts;

namespace WordAddin.OpenXml.Tests.Reading;

public sealed class StateReaderTests
{
    private const string One = """{"ignored":[{"key":"title-missing:1-0","rule":"title-missing","text":"","reason":"会后补"}]}""";

    [Fact]
    public void Findings_ignored_in_the_pane_are_read() =>
        Assert.Equal(new IgnoredFinding("title-missing:1-0", "会后补"), Assert.Single(Read(State(One))));

    [Fact]
    public void Newest_of_two_states_counts() =>
        Assert.Equal("乙", Assert.Single(Read(State(One), State("""{"ignored":[{"key":"k","reason":"乙"}]}"""))).Reason);

    [Theory]
    [InlineData("<state xmlns='urn:other:state' schema='1'>{}</state>")]
    [InlineData("<state xmlns='urn:wordaddin:state' schema='2'>{\"ignored\":[{\"key\":\"k\"}]}</state>")]
    [InlineData("<state xmlns='urn:wordaddin:state' schema='1'>no json</state>")]
    [InlineData("<state xmlns='urn:wordaddin:state' schema='1'>[1]</state>")]
    [InlineData("<state xmlns='urn:wordaddin:state' schema='1'>{\"ignored\":5}</state>")]
    [InlineData("<state xmlns='urn:wordaddin:state' schema='1'>{\"ignored\":[5,{},{\"key\":7},null]}</state>")]
    [InlineData("<state xmlns='urn:wordaddin:state' schema='1'>{\"ignored\":[{\"key\":\"\\ud800\"}]}</state>")]
    [InlineData("<state xmlns='urn:wordaddin:state' schema='1'>{\"ignored\":")]
    [InlineData("")]
    public void What_is_no_state_counts_as_nothing(string xml) => Assert.Empty(Read(xml));

    [Fact]
    public void State_beyond_all_measure_counts_as_nothing() =>
        Assert.Empty(Read(State($$"""{"ignored":[{"key":"k","reason":"{{new string('长', 70_000)}}"}]}""")));

    private static string State(string json) => $"<state xmlns='urn:wordaddin:state' schema='1'>{DocxBuilder.Escape(json)}</state>";

    private static ImmutableArray<IgnoredFinding> Read(params string[] parts)
    {
        var document = DocxBuilder.WithParagraphs("述职报告");
        foreach (var (i, xml) in parts.Index())
            document.Linked($"state{i}", "customXml", $"state{i}.xml", xml);
        return DocxReader.Read(document.Open()).Ignored;
    }
}
