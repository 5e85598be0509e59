using WordAddin.Writing.Facts;
using WordAddin.Writing.Genres;
using WordAddin.Writing.Languages;
using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Rules;
using WordAddin.Writing.Skeletons;
using WordAddin.Writing.Tests.Facts;

namespace WordAddin.Writing.Tests.Skeletons;

public class SkeletonBuilderTests
{
    public static TheoryData<string> Ids => [.. GenreCatalog.Ids];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Skeleton_reads_like_its_golden_text(string id)
    {
        var text = string.Join('\n', Build(id, SampleFacts.Complete(id)).Blocks.Select(Line)) + "\n";
        Assert.Equal(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Skeletons", "Golden", $"{id}.txt")), text);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Skeleton_without_facts_holds_exactly_the_required_sections_and_shows_gaps(string id)
    {
        var genre = GenreCatalog.Find(id)!;
        var skeleton = Build(id, FactSheet.Empty(id));
        Assert.Equal(genre.Sections.Where(section => section.IsRequired).Select(section => section.Key), skeleton.Sections.Select(section => section.Key));
        Assert.Contains(Inlines(skeleton), inline => inline is { Kind: InlineKind.Gap, FactKey: "unit", Text: "〔单位全称〕" });
        Assert.DoesNotContain(Inlines(skeleton), inline => inline.Kind == InlineKind.Fact || inline.Text.Contains('X', StringComparison.OrdinalIgnoreCase));
        Assert.Null(skeleton.Year);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Skeleton_with_every_fact_holds_every_section_and_no_gap(string id)
    {
        var skeleton = Build(id, SampleFacts.Complete(id));
        Assert.Equal(GenreCatalog.Find(id)!.Sections.Select(section => section.Key), skeleton.Sections.Select(section => section.Key));
        Assert.DoesNotContain(Inlines(skeleton), inline => inline.Kind == InlineKind.Gap);
        Assert.Equal(2023, skeleton.Year);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Optional_sections_follow_the_choice_of_the_writer(string id)
    {
        var genre = GenreCatalog.Find(id)!;
        var none = Build(id, SampleFacts.Complete(id), new SkeletonOptions { OptionalSections = new HashSet<string>() });
        Assert.Equal(genre.Sections.Count(section => section.IsRequired), none.Sections.Length);
        var optional = genre.Sections.Where(section => !section.IsRequired).Select(section => section.Key).ToHashSet(StringComparer.Ordinal);
        var all = Build(id, FactSheet.Empty(id), new SkeletonOptions { OptionalSections = optional });
        Assert.Equal(genre.Sections.Length, all.Sections.Length);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Each_section_has_one_prompt_that_says_so_in_both_languages(string id)
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            var skeleton = Build(id, SampleFacts.Complete(id), new SkeletonOptions { PromptLanguage = language });
            foreach (var section in skeleton.Sections)
            {
                var prompt = Assert.Single(skeleton.Blocks.Where(block => block.SectionKey == section.Key).SelectMany(block => block.Inlines), inline => inline.Kind == InlineKind.Prompt);
                Assert.StartsWith("〔提示：", prompt.Text, StringComparison.Ordinal);
                Assert.EndsWith("〕", prompt.Text, StringComparison.Ordinal);
            }
        }

        var english = Inlines(Build(id, SampleFacts.Complete(id), new SkeletonOptions { PromptLanguage = Language.English }));
        Assert.All(english.Where(inline => inline.Kind == InlineKind.Prompt), inline => Assert.Contains("per cent", inline.Text, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Tags_carry_genre_key_and_identity_and_fit_into_Word(string id)
    {
        var next = 0;
        var skeleton = new SkeletonBuilder(() => new Guid(++next, 0, 0, new byte[8])).Build(GenreCatalog.Find(id)!, SampleFacts.Complete(id));
        Assert.InRange(skeleton.Sections.Length, 1, 15);
        Assert.Equal($"wordaddin:{id}:opening:0000000100000000", skeleton.Sections[0].Tag);
        Assert.Equal(skeleton.Sections.Length, skeleton.Sections.Select(section => section.Tag).Distinct().Count());
        Assert.All(skeleton.Sections, section => Assert.InRange(section.Tag.Length, 1, 64));
        Assert.All(skeleton.Sections, section => Assert.InRange(section.Title.Length, 1, 64));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Prompts_and_gaps_left_in_a_report_are_reported_and_nothing_else_is_wrong(string id)
    {
        var empty = ErrorsIn(Build(id, FactSheet.Empty(id)));
        Assert.All(Build(id, FactSheet.Empty(id)).Blocks.Index().Where(block => block.Item.Inlines.Any(inline => inline.Kind is InlineKind.Prompt or InlineKind.Gap)), block =>
            Assert.Contains(empty, finding => finding.Paragraph == block.Index));
        var filled = Build(id, SampleFacts.Complete(id));
        var written = filled with { Blocks = [.. filled.Blocks.Where(block => block.Inlines.All(inline => inline.Kind != InlineKind.Prompt))] };
        Assert.Empty(ErrorsIn(written).Select(finding => $"{finding.Rule.Id} {finding.Paragraph}"));
    }

    [Fact]
    public void Functional_headings_name_the_section()
    {
        var skeleton = Build("party-building-annual", SampleFacts.Complete("party-building-annual"), new SkeletonOptions { HeadingStyle = HeadingStyle.Functional });
        Assert.Equal(["一、政治建设情况", "六、2024年工作打算"], [.. skeleton.Blocks.Where(block => block.Kind == BlockKind.Heading1).Select(block => block.Text).Where((_, index) => index is 0 or 5)]);
    }

    [Fact]
    public void Ordinals_close_up_when_an_optional_section_is_left_out()
    {
        var skeleton = Build("duty-integrity-study", FactSheet.Empty("duty-integrity-study"));
        Assert.Equal(["一", "二", "三", "四"], skeleton.Blocks.Where(block => block.Kind == BlockKind.Heading1).Select(block => block.Text[..1]));
    }

    [Fact]
    public void Sub_headings_take_the_form_that_is_asked_for()
    {
        var alone = Build("duty-integrity-study-law", FactSheet.Empty("duty-integrity-study-law"), new SkeletonOptions { LevelTwoForm = LevelTwoForm.StandAlone });
        Assert.Contains(alone.Blocks, block => block is { Kind: BlockKind.Heading2, Text: "（一）带头学法" });
        Assert.DoesNotContain(Inlines(alone), inline => inline.Kind == InlineKind.RunInHeading);
        var runIn = Build("duty-integrity-study-law", FactSheet.Empty("duty-integrity-study-law"));
        Assert.Contains(Inlines(runIn), inline => inline is { Kind: InlineKind.RunInHeading, Text: "（一）带头学法。" });
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Random_facts_stand_the_same_wherever_they_occur(string id)
    {
        for (var seed = 0; seed < 40; seed++)
        {
            var facts = SampleFacts.Random(id, seed);
            var skeleton = Build(id, facts);
            var fromFacts = Inlines(skeleton).Where(inline => inline.FactKey is not null).ToList();
            Assert.All(fromFacts, inline => Assert.Equal(facts.Find(inline.FactKey!) is null, inline.Kind == InlineKind.Gap));
            Assert.All(
                fromFacts.Where(inline => inline.FactKey != FactSheet.YearKey).GroupBy(inline => inline.FactKey),
                group => Assert.Single(group.Select(inline => inline.Text).Distinct()));
            var order = skeleton.Blocks.Select(block => block.SectionKey).Where(key => key is not null).ToList();
            Assert.Equal(skeleton.Sections.Length, order.Where((key, index) => index == 0 || order[index - 1] != key).Count());
        }
    }

    [Fact]
    public void Title_of_a_control_is_cut_between_characters()
    {
        var facts = FactSheet.Empty("duty-integrity-study");
        var name = string.Concat(Enumerable.Repeat("𠮷", 100));
        facts = facts with { Values = facts.Values.Add("majorTaskName", new FactValue.Words(name)) };
        var title = Build("duty-integrity-study", facts).Sections.Single(section => section.Key == "major").Title;
        Assert.InRange(title.Length, 60, 64);
        Assert.False(char.IsHighSurrogate(title[^2]));
    }

    private static Skeleton Build(string id, FactSheet facts, SkeletonOptions? options = null) =>
        new SkeletonBuilder(() => Guid.Empty).Build(GenreCatalog.Find(id)!, facts, options);

    private static IEnumerable<Inline> Inlines(Skeleton skeleton) => skeleton.Blocks.SelectMany(block => block.Inlines);

    private static IEnumerable<Finding> ErrorsIn(Skeleton skeleton) =>
        Checker.Full.Check(Manuscript.FromText(string.Join('\n', skeleton.Blocks.Select(block => block.Text))))
            .Findings.Where(finding => finding.Severity == Severity.Error);

    private static string Line(Block block) => $"{block.Kind,-10} {block.Text}".TrimEnd();
}
