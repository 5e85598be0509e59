namespace WordAddin.Writing.Rules.Titles;

/// <summary>
/// Headings seen so far, to find one that is the same as another or longer by a character or two. Near twins share their first
/// or their last characters, and few headings are kept for each, so that a look-up costs the same in any report.
/// </summary>
internal sealed class HeadingIndex
{
    /// <summary>Shorter ones are only compared for equality.</summary>
    private const int ShortestNear = 8;

    /// <summary>How many characters in a row one may have more than the other.</summary>
    private const int MostExtra = 2;

    private const int SharedEnd = 4;
    private const int MostForEnd = 8;

    private readonly HashSet<string> whole = new(StringComparer.Ordinal);
    private readonly Dictionary<(bool AtStart, string Characters), Queue<string>> byEnd = [];

    public void Add(string heading)
    {
        if (!whole.Add(heading) || heading.Length < ShortestNear)
            return;
        Add((true, heading[..SharedEnd]), heading);
        Add((false, heading[^SharedEnd..]), heading);
    }

    /// <summary>An earlier heading that says the same, or null.</summary>
    public string? FindTwin(string heading)
    {
        if (whole.Contains(heading))
            return heading;
        return heading.Length < ShortestNear
            ? null
            : Near((true, heading[..SharedEnd]), heading) ?? Near((false, heading[^SharedEnd..]), heading);
    }

    private void Add((bool AtStart, string Characters) end, string heading)
    {
        if (!byEnd.TryGetValue(end, out var kept))
            byEnd[end] = kept = new Queue<string>();
        if (kept.Count == MostForEnd)
            kept.Dequeue();
        kept.Enqueue(heading);
    }

    private string? Near((bool AtStart, string Characters) end, string heading) =>
        byEnd.GetValueOrDefault(end)?.FirstOrDefault(other => AreTwins(other, heading));

    /// <summary>True when the longer is the shorter with a character or two put in at one place.</summary>
    private static bool AreTwins(string one, string other)
    {
        var (shorter, longer) = one.Length < other.Length ? (one, other) : (other, one);
        if (longer.Length - shorter.Length is 0 or > MostExtra)
            return false;
        var start = shorter.AsSpan().CommonPrefixLength(longer);
        var rest = shorter.Length - start;
        return shorter.AsSpan(start).SequenceEqual(longer.AsSpan(longer.Length - rest));
    }
}
