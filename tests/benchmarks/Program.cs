using System.Globalization;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.NoEmit;
using WordAddin.Benchmarks;

// What compare-with-autocorrect.mjs asks for.
switch (args)
{
    case ["--sample", var pages]:
        Console.Write(string.Join('\n', SampleReport.Paragraphs(int.Parse(pages, CultureInfo.InvariantCulture))));
        return 0;
    case ["--throughput", var file]:
        Console.Write(Throughput.Of(File.ReadAllText(file)).ToString("F3", CultureInfo.InvariantCulture));
        return 0;
}

// dotnet run -c Release --project tests/benchmarks -- --filter '*'
// In process, so that it needs nothing but the SDK; figures to quote are the ratios of one run.
var config = DefaultConfig.Instance
    .AddJob(Job.ShortRun.WithToolchain(InProcessNoEmitToolchain.Instance))
    .WithArtifactsPath(Path.Combine(AppContext.BaseDirectory, "results"));
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, config);
return 0;
