using WordAddin.Writing.Packs;
using WordAddin.Writing.Rules.Lexicons;

namespace WordAddin.Writing.Tests.Rules;

public class LexiconTests
{
    private const string Head = "term\treplacement\tsource\tvalidFrom\tscope\n";
    private const string LongHead = "term\treplacement\tsource\tvalidFrom\tscope\tvalidTo\twhen\tunless\n";

    public static TheoryData<string> Lists => [.. Resources];

    private static IEnumerable<string> Resources =>
        typeof(Lexicon).Assembly.GetManifestResourceNames().Where(name => name.StartsWith("Rules/", StringComparison.Ordinal) && name.EndsWith(".tsv", StringComparison.Ordinal));

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
    [InlineData("委员\t\t\t2020-01-01\tall", "blank-text", 5)]
    [InlineData(" \t\t测试\t2020-01-01\tall", "blank-text", 1)]
    [InlineData("委员\t\t测试\t昨天\tall", "wrong-type", 8)]
    [InlineData("委员\t\t测试\t2023-02-30\tall", "wrong-type", 8)]
    [InlineData("委员\t测试", "wrong-columns", 4)]
    [InlineData("委员\t\t测试\t2020-01-01\tall\tmore", "wrong-columns", 23)]
    [InlineData("政协\t\t测试\t2021-01-01\tall", "duplicate-key", 1)]
    public void Entry_that_cannot_be_used_is_told_with_its_line_and_column(string line, string code, int column)
    {
        var fault = Assert.Throws<PackException>(() => Lexicon.Parse(Head + "政协\t\t测试\t2020-01-01\tall\n" + line, "unit.tsv"));
        Assert.Equal((code, "unit.tsv", 3, column), (fault.Code, fault.File, fault.Line, fault.Column));
    }

    [Theory]
    [InlineData("")]
    [InlineData("term\tsource")]
    [InlineData("\u0000\uD800")]
    public void Text_that_is_no_word_list_is_refused(string table) =>
        Assert.Equal(("unknown-member", 1), Assert.Throws<PackException>(() => Lexicon.Parse(table)) is var fault ? (fault.Code, fault.Line) : default);

    [Theory]
    [InlineData("周~来", "周末来访", "期末来访")]
    [InlineData("~…贡献", "期末作贡献", "期末，作贡献")]
    [InlineData("我…~", "我在期末", "我，在期末")]
    [InlineData("成绩", "期末，看成绩", "期末，看书")]
    public void Context_lets_an_entry_speak_only_where_it_is_given(string context, string given, string missing)
    {
        var entry = Lexicon.Parse(LongHead + $"末\t\t测试\t2020-01-01\tall\t\t{context}\t\n").Entries[0];
        Assert.True(entry.Fits(given, new(given.IndexOf('末', StringComparison.Ordinal), 1)));
        Assert.False(entry.Fits(missing, new(missing.IndexOf('末', StringComparison.Ordinal), 1)));
    }

    [Theory]
    [InlineData(2019, false)]
    [InlineData(2020, true)]
    [InlineData(2022, true)]
    [InlineData(2023, false)]
    [InlineData(null, false)]
    public void Entry_is_in_force_from_its_first_to_its_last_year(int? year, bool expected)
    {
        var entry = Lexicon.Parse(LongHead + "政协\t\t测试\t2020-01-01\tall\t2022-12-31\t\t\n").Entries[0];
        Assert.Equal(expected, entry.IsInForce(year));
    }

    [Fact]
    public void Index_keeps_matches_of_each_list_apart_and_takes_the_longest_of_each()
    {
        var index = new LexiconIndex([
            Lexicon.Parse(Head + "政协\t\t测试\t2020-01-01\tall\n政协委员\t\t测试\t2020-01-01\tall\n"),
            Lexicon.Parse(Head + "协委\t\t测试\t2020-01-01\tall\n")]);
        Assert.Equal(
            [(0, "政协委员"), (1, "协委"), (0, "政协")],
            index.Find("政协委员在政协").Select(match => (match.List, match.Entry.Term)));
    }

    [Fact]
    public void Every_replacement_in_the_term_lists_differs_from_its_term() =>
        Assert.Empty(Resources.Where(name => name.StartsWith("Rules/Terms/", StringComparison.Ordinal)).SelectMany(list => Lexicon.Load(list).Entries).Where(entry => entry.Term == entry.Replacement).Select(entry => entry.Term));

    [Theory]
    [MemberData(nameof(Lists))]
    public void Embedded_list_holds_no_term_twice(string resource)
    {
        var terms = Lexicon.Load(resource).Entries.Select(entry => entry.Term).ToList();
        Assert.NotEmpty(terms);
        Assert.Equal(terms.Distinct(), terms);
    }
}
