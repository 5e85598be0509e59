using System.Collections.Immutable;

namespace WordAddin.Writing.Facts;

/// <summary>Text with places for facts in braces: <c>召开主席会议{chairCount}</c>, <c>{reportYear:bare}年度</c>.</summary>
public static class FactTemplate
{
    /// <exception cref="FormatException">A brace without its partner, or an unknown form after the colon.</exception>
    public static ImmutableArray<TemplatePart> Parse(string template)
    {
        ArgumentNullException.ThrowIfNull(template);
        var parts = ImmutableArray.CreateBuilder<TemplatePart>();
        var position = 0;
        while (position < template.Length)
        {
            var brace = template.AsSpan(position).IndexOfAny('{', '}');
            var end = brace < 0 ? template.Length : position + brace;
            if (end > position)
                parts.Add(new TemplatePart(template[position..end]));
            if (brace < 0)
                break;
            var close = template[end] == '{' ? template.IndexOf('}', end) : -1;
            if (close < 0)
                throw new FormatException("A brace has no partner.");
            parts.Add(Place(template[(end + 1)..close]));
            position = close + 1;
        }

        return parts.ToImmutable();
    }

    private static TemplatePart Place(string place)
    {
        var colon = place.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0)
            return new TemplatePart("", place);
        var form = place[(colon + 1)..] switch
        {
            "bare" => FactForm.Bare,
            "next" => FactForm.Next,
            var unknown => throw new FormatException($"'{unknown}' is not a form of a fact; use bare or next."),
        };
        return new TemplatePart("", place[..colon], form);
    }
}
