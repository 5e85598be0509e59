namespace WordAddin.Writing.Rules.Layout;

/// <summary>
/// A rule about the look of many places. When most of them differ in the same way it is said once for the document:
/// that is one setting, not a hundred slips.
/// </summary>
public abstract class LayoutRule : Rule
{
    private const int FewestForDocument = 3;

    public sealed override void Check(Reading reading, FindingSink findings)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var looked = 0;
        List<LayoutPlace>? deviations = null;
        foreach (var place in Places(reading))
        {
            looked++;
            if (place.Deviation is not null)
                (deviations ??= []).Add(place);
        }

        foreach (var group in (deviations ?? []).GroupBy(place => place.Variant, StringComparer.Ordinal))
            Report([.. group], looked, findings);
    }

    /// <summary>Every place the rule has an opinion on, the good ones too.</summary>
    private protected abstract IEnumerable<LayoutPlace> Places(Reading reading);

    private static void Report(List<LayoutPlace> deviations, int looked, FindingSink findings)
    {
        var variant = deviations[0].Variant;
        if (deviations.Count >= FewestForDocument && deviations.Count * 2 > looked)
        {
            var commonest = deviations.GroupBy(place => string.Join('\n', place.Deviation!.Value)).MaxBy(group => group.Count())!.First();
            findings.ReportDocument(variant.Length == 0 ? "all" : $"{variant}.all", commonest.Deviation!.Value.AsSpan());
            return;
        }

        foreach (var place in deviations)
            findings.Report(place.Paragraph, place.Span, null, variant, place.Deviation!.Value.AsSpan());
    }
}
