using System.Buffers;
using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Outlines;
using WordAddin.Writing.Rules.Punctuation;

namespace WordAddin.Writing.Rules.Structure;

/// <summary>The preamble leads into the report: 现将有关情况报告如下.</summary>
public sealed class PreambleTransitionMissing : Rule
{
    private const string PlainTransition = "现将有关情况报告如下：";

    private static readonly SearchValues<string> leads = SearchValues.Create(
        ["如下", "下面", "主要做了以下", "主要抓了以下", "以下几个方面", "以下方面", "以下工作"], StringComparison.Ordinal);

    public override void Check(Reading reading, FindingSink findings)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var preamble = reading.Paragraphs.LastOrDefault(paragraph => paragraph.Zone == Zone.Preamble);
        if (preamble is null || !ReportShape.IsReport(reading) || Preambles.Find(preamble.Text) is not null || preamble.Text.AsSpan().ContainsAny(leads))
            return;
        var end = Characters.TrimmedEnd(preamble.Text);
        var last = Sentences.Around(preamble.Text, new TextSpan(end - 1, 1));
        var fix = Characters.IsSentenceEnd(preamble.Text[end - 1])
            ? Fix.Ask(preamble.Source, new TextSpan(end, 0), reading.Pack?.Transition ?? PlainTransition)
            : null;
        findings.Report(preamble.Source, TextSpan.FromBounds(last.Start, end), fix);
    }
}
