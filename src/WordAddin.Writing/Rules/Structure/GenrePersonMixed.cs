using System.Globalization;
using WordAddin.Writing.Genres;

namespace WordAddin.Writing.Rules.Structure;

/// <summary>One voice throughout: 我 or 本人 in a personal report, neither in one of a unit.</summary>
public sealed class GenrePersonMixed : Rule
{
    public override void Check(Reading reading, FindingSink findings)
    {
        ArgumentNullException.ThrowIfNull(reading);
        if (reading.Pack is not { } pack)
            return;
        var subjects = FirstPerson.In(reading);
        if (pack.Voice == GenreVoice.Organisation)
        {
            if (!subjects.IsEmpty)
                findings.Report(subjects[0].Paragraph.Source, subjects[0].Span, variant: "unit");
            return;
        }

        var byWord = subjects.GroupBy(subject => subject.Span.Length).OrderBy(word => word.Count()).ToList();
        if (byWord.Count < 2)
            return;
        var (paragraph, span) = byWord[0].First();
        findings.Report(
            paragraph.Source,
            span,
            arguments:
            [
                ("word", paragraph.Text.Substring(span.Start, span.Length)),
                ("count", byWord[0].Count().ToString(CultureInfo.InvariantCulture)),
                ("usual", span.Length == 1 ? "本人" : "我"),
                ("usualCount", byWord[1].Count().ToString(CultureInfo.InvariantCulture)),
            ]);
    }
}
