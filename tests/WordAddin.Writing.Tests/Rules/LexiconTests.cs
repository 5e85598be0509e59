using WordAddin.Writing.Rules.Lexicons;

namespace WordAddin.Writing.Tests.Rules;

public class LexiconTests
{
    private const string Head = "term\treplacement\tsource\tvalidFrom\tscope\n";

    public static TheoryData<string> Lists =>
        [.. typeof(Lexicon).Assembly.GetManifestResourceNames().Where(name => name.StartsWith("Rules/", StringComparison.Ordinal) && name.EndsWith(".tsv", StringComparison.Ordinal))];

    [Fact]
    public void Find_takes_the_longest_term_at_each_place()
    {
        var lexicon = Lexicon.Parse(Head + "政协\t\t测试\t2020-01-01\tall\n政协委员\t\t测试\t2020-01-01\tall\n");
        Assert.Equal(["政协委员", "政协"], lexicon.Find("政协委员参加政协会议").Select(match => match.Entry.Term));
    }

    [Fact]
    public void Find_takes_a_term_of_one_character_at_the_very_end()
    {
        var lexicon = Lexicon.Parse(Head + "帐\t\t测试\t2020-01-01\tall\n帐本\t\t测试\t2020-01-01\tall\n");
        Assert.Equal([("帐本", 0), ("帐", 3)], lexicon.Find("帐本记帐").Select(match => (match.Entry.Term, match.Span.Start)));
    }

    [Fact]
    public void Find_tells_characters_apart_that_share_their_lower_bits()
    {
        var lexicon = Lexicon.Parse(Head + "政协\t\t测试\t2020-01-01\tall\n");
        var twin = string.Concat((char)('政' ^ 0x2000), '协');
        Assert.Equal([2], lexicon.Find(twin + "政协").Select(match => match.Span.Start));
    }

    [Theory]
    [InlineData("政协\t\t\t2020-01-01\tall")]
    [InlineData("\t\t测试\t2020-01-01\tall")]
    [InlineData("政协\t\t测试\t昨天\tall")]
    [InlineData("政协\t测试")]
    public void Entry_without_term_source_or_day_is_refused(string line) =>
        Assert.Throws<FormatException>(() => Lexicon.Parse(Head + line));

    [Theory]
    [MemberData(nameof(Lists))]
    public void Embedded_list_holds_no_term_twice(string resource)
    {
        var terms = Lexicon.Load(resource).Entries.Select(entry => entry.Term).ToList();
        Assert.NotEmpty(terms);
        Assert.Equal(terms.Distinct(), terms);
    }
}
