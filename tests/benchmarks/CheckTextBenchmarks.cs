using BenchmarkDotNet.Attributes;
using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Rules;

namespace WordAddin.Benchmarks;

/// <summary>Checking plain text of 10 kB to 10 MB: time for each character must stay the same.</summary>
[MemoryDiagnoser]
public class CheckTextBenchmarks
{
    private Manuscript manuscript = Manuscript.FromText("");

    /// <summary>Ten kilobytes of UTF-8 are about five and a half pages.</summary>
    [Params(5, 54, 542, 5420)]
    public int Pages { get; set; }

    [GlobalSetup]
    public void MakeText() => manuscript = Manuscript.FromText(string.Join('\n', SampleReport.Paragraphs(Pages)));

    [Benchmark(Baseline = true, Description = "touch every character")]
    public int TouchEveryCharacter() => manuscript.Paragraphs.Sum(paragraph => paragraph.Text.Count(unit => unit == '。'));

    [Benchmark(Description = "check, every rule")]
    public int Check() => Checker.Full.Check(manuscript).Findings.Length;
}
