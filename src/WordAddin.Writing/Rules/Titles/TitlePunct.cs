using WordAddin.Writing.Manuscripts;

namespace WordAddin.Writing.Rules.Titles;

/// <summary>A title carries no marks that pause or end.</summary>
public sealed class TitlePunct : Rule
{
    private const string EndMarks = "。，、；：,;:.";
    private const string InnerMarks = "。，；,;";

    public override void Check(Reading reading, FindingSink findings)
    {
        ArgumentNullException.ThrowIfNull(reading);
        foreach (var (paragraph, span) in ReportTitle.Of(reading)?.Lines ?? [])
        {
            var words = paragraph.Text.AsSpan(span.Start, span.Length).TrimEnd(EndMarks).Length;
            if (words < span.Length)
            {
                var marks = TextSpan.FromBounds(span.Start + words, span.End);
                findings.Report(paragraph.Source, marks, Fix.Safe(paragraph.Source, marks, ""));
            }

            for (var i = span.Start; i < span.Start + words; i++)
            {
                if (InnerMarks.Contains(paragraph.Text[i], StringComparison.Ordinal) && !paragraph.IsQuoted(i))
                    findings.Report(paragraph.Source, new TextSpan(i, 1), variant: "inner");
            }
        }
    }
}
