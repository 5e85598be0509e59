namespace WordAddin.Writing.Merging;

/// <summary>Takes out of two lists what belongs together by a key; what repeats is paired in order.</summary>
internal static class Pairing
{
    /// <returns>The pairs in the order of <paramref name="news"/>; both lists keep what found no partner, in order.</returns>
    public static List<(T Old, T New)> Take<T, TKey>(List<T> olds, List<T> news, Func<T, TKey?> oldKey, Func<T, TKey?> newKey)
        where TKey : notnull
    {
        var waiting = Waiting(olds, oldKey);
        var pairs = new List<(T Old, T New)>();
        var taken = new HashSet<int>();
        news.RemoveAll(item =>
        {
            if (newKey(item) is not { } key || !waiting.TryGetValue(key, out var places) || places.Count == 0)
                return false;
            var place = places.Dequeue();
            taken.Add(place);
            pairs.Add((olds[place], item));
            return true;
        });
        var index = 0;
        olds.RemoveAll(_ => taken.Contains(index++));
        return pairs;
    }

    private static Dictionary<TKey, Queue<int>> Waiting<T, TKey>(List<T> items, Func<T, TKey?> keyOf)
        where TKey : notnull
    {
        var waiting = new Dictionary<TKey, Queue<int>>();
        for (var i = 0; i < items.Count; i++)
        {
            if (keyOf(items[i]) is not { } key)
                continue;
            if (!waiting.TryGetValue(key, out var places))
                waiting.Add(key, places = new Queue<int>());
            places.Enqueue(i);
        }

        return waiting;
    }
}
