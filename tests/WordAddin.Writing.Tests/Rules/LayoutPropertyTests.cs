using System.Collections.Immutable;
using Bogus;
using WordAddin.Writing.Languages;
using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Rules;

namespace WordAddin.Writing.Tests.Rules;

/// <summary>What layout rules promise for any text in any formatting.</summary>
public class LayoutPropertyTests
{
    private const int Texts = 1000;

    private static readonly string?[] fonts = [null, "仿宋_GB2312", "FangSong", "楷体", "黑体", "方正小标宋简体", "宋体", "Arial", ""];
    private static readonly string?[] colors = [null, "000000", "FF0000", "zzz", "12345678"];
    private static readonly double?[] lengths = [null, 0, 2, 12, 16, 22, 28.95, -3, 1e9];

    private static readonly Checker checker = new([.. RuleCatalog.Rules.Where(rule => rule.Group == "layout")]);

    [Fact]
    public void Findings_lie_inside_their_paragraph_and_have_a_message()
    {
        var reported = 0;
        for (var seed = 0; seed < Texts; seed++)
        {
            var manuscript = Dress(RandomText.ManuscriptOf(seed), new Randomizer(seed));
            foreach (var finding in checker.Check(manuscript).Findings)
            {
                reported++;
                Assert.InRange(finding.Span.Start, 0, finding.Span.End);
                Assert.InRange(finding.Span.End, 0, manuscript.Paragraphs[finding.Paragraph].Text.Length);
                Assert.DoesNotContain("{", finding.Message(Language.Chinese), StringComparison.Ordinal);
            }
        }

        Assert.True(reported > Texts, "Random formatting must give findings, or nothing is proved.");
    }

    [Fact]
    public void Source_without_formatting_gives_no_finding_on_formatting()
    {
        for (var seed = 0; seed < Texts; seed++)
        {
            var findings = checker.Check(RandomText.ManuscriptOf(seed)).Findings;
            Assert.DoesNotContain(findings, finding => finding.Rule.Id is not ("layout-attachment-note" or "layout-manual-break"));
        }
    }

    private static Manuscript Dress(Manuscript manuscript, Randomizer random) => manuscript with
    {
        Paragraphs = [.. manuscript.Paragraphs.Select(paragraph => paragraph with { Runs = Runs(paragraph.Text.Length, random), Format = Format(random) })],
        PageSetups = [new PageSetup { Width = random.Int(-1, 20000), Height = random.Int(0, 20000), GridType = "lines", GridLinePitch = random.Int(0, 700) }],
    };

    private static ImmutableArray<TextRun> Runs(int length, Randomizer random)
    {
        var runs = ImmutableArray.CreateBuilder<TextRun>();
        for (var start = 0; start < length;)
        {
            var end = Math.Min(length, start + random.Int(1, 12));
            runs.Add(new TextRun(TextSpan.FromBounds(start, end), new RunFormat
            {
                EastAsiaFont = random.ArrayElement(fonts),
                SizePoints = random.ArrayElement(lengths),
                Bold = random.Bool(),
                Color = random.ArrayElement(colors),
                Background = random.ArrayElement(colors),
            }));
            start = end;
        }

        return runs.DrainToImmutable();
    }

    private static ParagraphFormat Format(Randomizer random) => new()
    {
        Alignment = random.Bool() ? random.Enum<TextAlignment>() : null,
        LeftIndent = random.ArrayElement(lengths),
        RightCharacters = random.ArrayElement(lengths),
        FirstLineIndent = random.ArrayElement(lengths),
        LineSpacing = random.ArrayElement(lengths),
        LineSpacingRule = random.Bool() ? random.Enum<LineSpacingRule>() : null,
        SpaceAfter = random.ArrayElement(lengths),
        PageBreakBefore = random.Bool(),
    };
}
