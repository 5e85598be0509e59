using System.Collections.Concurrent;
using System.Text;
using WordAddin.Writing.Languages;
using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Rules;

namespace WordAddin.Writing.Tests.Properties;

/// <summary>What the whole catalogue promises for every text, however odd.</summary>
public class CatalogPropertyTests
{
    private const int Documents = 10_000;

    [Fact]
    public void Findings_and_edits_of_any_text_lie_inside_their_paragraph_in_order()
    {
        var reported = 0;
        AssertForEachDocument(manuscript =>
        {
            var findings = Checker.Full.Check(manuscript).Findings;
            Interlocked.Add(ref reported, findings.Length);
            return findings.Select(Place).SequenceEqual(findings.Select(Place).Order())
                ? findings.Select(finding => FaultOf(finding, manuscript)).FirstOrDefault(fault => fault is not null)
                : "findings are not in document order";
        });
        Assert.True(reported > Documents, "Random documents must give findings, or nothing is proved.");
    }

    [Fact]
    public void Second_check_of_any_text_says_the_same() => AssertForEachDocument(manuscript =>
    {
        var first = Checker.Full.Check(manuscript).Findings.Select(Show);
        return first.Except(Checker.Full.Check(manuscript).Findings.Select(Show)).FirstOrDefault();
    });

    [Fact]
    public void Safe_fixes_of_any_text_touch_their_spans_alone_and_converge_within_two_passes()
    {
        var changed = 0;
        AssertForEachDocument(manuscript =>
        {
            var twice = Fixed(Fixed(manuscript));
            if (!Lines(manuscript).SequenceEqual(Lines(twice)))
                Interlocked.Increment(ref changed);
            var left = SafeFixes(twice).FirstOrDefault();
            return left is null ? null : $"{left.Rule.Id} after two passes: {twice.Paragraphs[left.Paragraph].Text}";
        });
        Assert.True(changed > Documents / 10, "Random documents must be fixed, or nothing is proved.");
    }

    private static void AssertForEachDocument(Func<Manuscript, string?> faultOf)
    {
        var faults = new ConcurrentBag<string>();
        Parallel.For(0, Documents, seed =>
        {
            var manuscript = RandomManuscript.Compose(seed);
            if ((Record.Exception(() => faultOf(manuscript) is { } fault ? throw new InvalidOperationException(fault) : 0)) is { } exception)
                faults.Add($"{exception} — seed {seed}: {string.Join('⏎', Lines(manuscript))}");
        });
        Assert.True(faults.IsEmpty, string.Join("\n\n", faults.Take(5)));
    }

    private static IEnumerable<Finding> SafeFixes(Manuscript manuscript) =>
        Checker.Full.Check(manuscript).Findings.Where(finding => finding.Fix?.Class == FixClass.Safe);

    private static Manuscript Fixed(Manuscript manuscript)
    {
        var fixes = SafeFixes(manuscript).Select(finding => finding.Fix!).ToList();
        var after = EditApplier.Apply(manuscript, fixes);
        Assert.Equal(Spliced(manuscript, EditApplier.Compatible(fixes, manuscript.Paragraphs)), after);
        return Manuscript.FromText(string.Join('\n', after));
    }

    /// <summary>The lines put together anew from what stands between the edits and what the edits say.</summary>
    private static IEnumerable<string> Spliced(Manuscript manuscript, IEnumerable<Fix> fixes)
    {
        var edits = fixes.SelectMany(fix => fix.Edits).OrderBy(edit => edit.Start).ToLookup(edit => edit.Paragraph);
        foreach (var paragraph in manuscript.Paragraphs.Where(paragraph => !edits[paragraph.Index].Any(edit => edit.RemovesParagraph)))
        {
            var (text, kept) = (new StringBuilder(), 0);
            foreach (var edit in edits[paragraph.Index])
            {
                text.Append(paragraph.Text.AsSpan()[kept..edit.Start]).Append(edit.Replacement);
                kept = edit.Span.End;
            }

            yield return text.Append(paragraph.Text.AsSpan(kept)).ToString();
        }
    }

    private static string? FaultOf(Finding finding, Manuscript manuscript)
    {
        if (!IsInside(finding.Span, manuscript.Paragraphs[finding.Paragraph]))
            return $"{finding.Rule.Id} reports {finding.Span} outside of its paragraph";
        foreach (var edit in finding.Fix?.Edits ?? [])
        {
            var paragraph = manuscript.Paragraphs[edit.Paragraph];
            if (!IsInside(edit.Span, paragraph))
                return $"{finding.Rule.Id} changes {edit.Span} outside of a paragraph";
            if (!edit.RemovesParagraph && paragraph.Text.AsSpan(edit.Start, edit.Length).SequenceEqual(edit.Replacement))
                return $"{finding.Rule.Id} offers to change nothing at {edit.Span}";
        }

        return null;
    }

    private static bool IsInside(TextSpan span, Paragraph paragraph) =>
        span.Start >= 0 && span.Length >= 0 && span.End <= paragraph.Text.Length;

    private static (bool IsSpan, int Paragraph, int Start) Place(Finding finding) =>
        (finding.Scope != FindingScope.Document, finding.Paragraph, finding.Span.Start);

    private static string Show(Finding finding) =>
        $"{finding.Rule.Id} {finding.Paragraph} {finding.Span} {finding.Message(Language.Chinese)} {finding.Message(Language.English)}"
        + string.Join(';', finding.Fix?.Edits ?? []);

    private static IEnumerable<string> Lines(Manuscript manuscript) => manuscript.Paragraphs.Select(paragraph => paragraph.Text);
}
