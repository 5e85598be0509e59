using System.Runtime.InteropServices;

namespace WordAddin.Writing.Merging;

/// <summary>
/// The shortest edit script between two sequences by Myers' divide and conquer: space is linear, and a stretch that would
/// take more than a fixed effort counts as replaced.
/// </summary>
internal sealed class SequenceDifference
{
    /// <summary>Half the edits looked for in one stretch; the effort grows with its square.</summary>
    private const int Effort = 1_500;

    private readonly int[] old;
    private readonly int[] @new;
    private readonly int[] forward;
    private readonly int[] backward;
    private readonly int origin;
    private readonly List<Match> matches = [];

    private SequenceDifference(int[] old, int[] @new)
    {
        (this.old, this.@new) = (old, @new);
        origin = Math.Min((old.Length + @new.Length + 1) / 2, Effort) + 1;
        forward = new int[(2 * origin) + 1];
        backward = new int[(2 * origin) + 1];
    }

    /// <summary>What both sequences have in common, in order; neighbouring matches may touch.</summary>
    public static IReadOnlyList<Match> Find(int[] old, int[] @new)
    {
        var difference = new SequenceDifference(old, @new);
        difference.Compare(new Box(0, old.Length, 0, @new.Length));
        return difference.matches;
    }

    private void Compare(Box box)
    {
        var head = CommonHead(box);
        AddMatch(box.OldStart, box.NewStart, head);
        box = box with { OldStart = box.OldStart + head, NewStart = box.NewStart + head };
        var tail = CommonTail(box);
        box = box with { OldEnd = box.OldEnd - tail, NewEnd = box.NewEnd - tail };
        if (box is { OldLength: > 0, NewLength: > 0 } && Split(box) is { } middle)
        {
            Compare(box with { OldEnd = middle.Old, NewEnd = middle.New });
            AddMatch(middle.Old, middle.New, middle.Length);
            Compare(box with { OldStart = middle.Old + middle.Length, NewStart = middle.New + middle.Length });
        }

        AddMatch(box.OldEnd, box.NewEnd, tail);
    }

    private void AddMatch(int oldStart, int newStart, int length)
    {
        if (length > 0)
            matches.Add(new Match(oldStart, newStart, length));
    }

    private int CommonHead(Box box)
    {
        var length = 0;
        while (box.OldStart + length < box.OldEnd && box.NewStart + length < box.NewEnd
            && old[box.OldStart + length] == @new[box.NewStart + length])
            length++;
        return length;
    }

    private int CommonTail(Box box)
    {
        var length = 0;
        while (box.OldEnd - length > box.OldStart && box.NewEnd - length > box.NewStart
            && old[box.OldEnd - length - 1] == @new[box.NewEnd - length - 1])
            length++;
        return length;
    }

    /// <summary>The match in the middle of a shortest path through the box (its length may be 0); null beyond the effort.</summary>
    private Match? Split(Box box)
    {
        var limit = Math.Min((box.OldLength + box.NewLength + 1) / 2, Effort);
        forward.AsSpan(origin - limit - 1, (2 * limit) + 3).Fill(-1);
        backward.AsSpan(origin - limit - 1, (2 * limit) + 3).Fill(-1);
        forward[origin + 1] = backward[origin + 1] = 0;
        for (var edits = 0; edits <= limit; edits++)
        {
            if (StepForward(box, edits) is { } ahead)
                return ahead;
            if (StepBackward(box, edits) is { } behind)
                return behind;
        }

        return null;
    }

    private Match? StepForward(Box box, int edits)
    {
        var delta = box.OldLength - box.NewLength;
        for (var diagonal = box.Lowest(edits); diagonal <= box.Highest(edits); diagonal += 2)
        {
            var start = Furthest(forward, diagonal, edits);
            var (x, y) = (start, start - diagonal);
            while (x < box.OldLength && y < box.NewLength && old[box.OldStart + x] == @new[box.NewStart + y])
                (x, y) = (x + 1, y + 1);
            forward[origin + diagonal] = x;
            if (delta % 2 != 0 && Math.Abs(delta - diagonal) < edits && x + backward[origin + delta - diagonal] >= box.OldLength)
                return new Match(box.OldStart + start, box.NewStart + start - diagonal, x - start);
        }

        return null;
    }

    private Match? StepBackward(Box box, int edits)
    {
        var delta = box.OldLength - box.NewLength;
        for (var diagonal = box.Lowest(edits); diagonal <= box.Highest(edits); diagonal += 2)
        {
            var start = Furthest(backward, diagonal, edits);
            var (x, y) = (start, start - diagonal);
            while (x < box.OldLength && y < box.NewLength && old[box.OldEnd - x - 1] == @new[box.NewEnd - y - 1])
                (x, y) = (x + 1, y + 1);
            backward[origin + diagonal] = x;
            if (delta % 2 == 0 && Math.Abs(delta - diagonal) <= edits && x + forward[origin + delta - diagonal] >= box.OldLength)
                return new Match(box.OldEnd - x, box.NewEnd - y, x - start);
        }

        return null;
    }

    private int Furthest(int[] reached, int diagonal, int edits)
    {
        var (below, above) = (reached[origin + diagonal - 1], reached[origin + diagonal + 1]);
        return diagonal == -edits || (diagonal != edits && below < above) ? above : below + 1;
    }

    /// <summary>The same items at two places.</summary>
    [StructLayout(LayoutKind.Auto)]
    internal readonly record struct Match(int Old, int New, int Length);

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Box(int OldStart, int OldEnd, int NewStart, int NewEnd)
    {
        public int OldLength => OldEnd - OldStart;

        public int NewLength => NewEnd - NewStart;

        /// <summary>The lowest diagonal that <paramref name="edits"/> edits reach inside the box.</summary>
        public int Lowest(int edits) => -(edits - (2 * Math.Max(0, edits - NewLength)));

        public int Highest(int edits) => edits - (2 * Math.Max(0, edits - OldLength));
    }
}
