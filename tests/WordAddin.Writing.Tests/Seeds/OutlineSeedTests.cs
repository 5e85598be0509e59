using Newtonsoft.Json.Linq;
using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Outlines;
using Xunit.Abstractions;

namespace WordAddin.Writing.Tests.Seeds;

/// <summary>Holds the outline reader against outlines made by hand.</summary>
public class OutlineSeedTests(ITestOutputHelper output)
{
    [SeedFact]
    public void Outline_of_labelled_reports_agrees_with_the_hand_made_one()
    {
        var (right, expected, found) = (0, 0, 0);
        foreach (var (file, labels) in JObject.Parse(SeedFolder.Read("outlines.json")))
        {
            var wanted = labels!.Select(Wanted).ToHashSet();
            var read = Read(SeedFolder.Read(file)).ToHashSet();
            var hits = wanted.Intersect(read).Count();
            output.WriteLine($"{file}: F1 {F1(hits, wanted.Count, read.Count):0.000}");
            foreach (var miss in wanted.Except(read))
                output.WriteLine($"  missing {miss}");
            foreach (var extra in read.Except(wanted))
                output.WriteLine($"  extra   {extra}");
            (right, expected, found) = (right + hits, expected + wanted.Count, found + read.Count);
        }

        output.WriteLine($"all: F1 {F1(right, expected, found):0.000}");
        Assert.True(F1(right, expected, found) >= 0.98, $"F1 {F1(right, expected, found):0.000}");
    }

    private static (string Kind, int Offset, int Length, string? Number) Wanted(JToken label)
    {
        var kind = (string)label["kind"]!;
        return (kind == "watermark" ? "residue-line" : kind, (int)label["offset"]!, (int)label["length"]!, (string?)label["no"]);
    }

    private static IEnumerable<(string Kind, int Offset, int Length, string? Number)> Read(string text)
    {
        var manuscript = Manuscript.FromText(text);
        return OutlineReader.Read(manuscript).Nodes.Select(node => (
            OutlineKindNames.Of(node.Kind),
            manuscript.Paragraphs[node.Paragraph].FileOffset!.Value + node.Span.Start,
            node.Span.Length,
            node.Number));
    }

    private static double F1(int right, int expected, int found) => 2.0 * right / Math.Max(1, expected + found);
}
