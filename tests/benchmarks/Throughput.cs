using System.Diagnostics;
using System.Text;
using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Rules;

namespace WordAddin.Benchmarks;

/// <summary>How much text goes through a check in a second, in calls of one report each, from text to report.</summary>
internal static class Throughput
{
    private const int Rounds = 21;
    private const int CallsPerRound = 40;

    /// <summary>The runtime compiles what is hot in the background; on a busy machine that takes a while.</summary>
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(5);

    /// <returns>Megabytes of UTF-8 per second: the median of the rounds.</returns>
    public static double Of(string text)
    {
        for (var start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start) < WarmUp;)
            Check(text);
        var seconds = Enumerable.Range(0, Rounds).Select(_ => SecondsOfRound(text)).Order().ElementAt(Rounds / 2);
        return Encoding.UTF8.GetByteCount(text) * (double)CallsPerRound / seconds / 1e6;
    }

    private static double SecondsOfRound(string text)
    {
        var start = Stopwatch.GetTimestamp();
        for (var call = 0; call < CallsPerRound; call++)
            Check(text);
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private static int Check(string text) => Checker.Full.Check(Manuscript.FromText(text)).Findings.Length;
}
