using WordAddin.Writing.Manuscripts;

namespace WordAddin.Writing.Rules.Punctuation;

/// <summary>Reports a pair that stands inside a pair of the same form, with the marks it should have.</summary>
internal static class Nesting
{
    public static void Report(Paragraph paragraph, MarkPairs.Pair pair, string opening, string closing, FindingSink findings)
    {
        var span = TextSpan.FromBounds(pair.Open, pair.Close + 1);
        var fix = new Fix(
            FixClass.Ask,
            [
                Edit.Replace(paragraph, new TextSpan(pair.Open, 1), opening),
                Edit.Replace(paragraph, new TextSpan(pair.Close, 1), closing),
            ]);
        findings.Report(paragraph, span, fix);
    }
}
