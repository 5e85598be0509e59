using System.Collections.Immutable;
using WordAddin.Writing.Manuscripts;

namespace WordAddin.Writing.Rules.Enumerations;

/// <summary>The marks between the items of an enumeration that stands in one paragraph.</summary>
internal static class EnumerationSeparators
{
    /// <summary>Where the separators stand; the mark after the last item is none.</summary>
    public static ImmutableArray<int> Of(Enumeration enumeration)
    {
        var text = enumeration.Items[0].Paragraph.Text;
        return [.. enumeration.Items.Skip(1).Select(item => item.Node.Span.Start - 1).Where(at => text[at] is '；' or '。' or '，' or ';')];
    }

    /// <summary>True when a sentence ends inside an item, outside quotations and titles.</summary>
    public static bool HoldsStop(ParagraphReading paragraph, EnumerationItem item)
    {
        for (var i = item.Marker.End; i < item.Extent.End - 1; i++)
        {
            if (Characters.IsSentenceEnd(paragraph.Text[i]) && !paragraph.IsQuoted(i))
                return true;
        }

        return false;
    }

    /// <summary>Changes every separator that is not <paramref name="mark"/> already; behind that very mark it goes.</summary>
    public static Fix Unified(Paragraph paragraph, ImmutableArray<int> separators, char mark) => new(
        FixClass.Safe,
        [
            .. separators.Where(at => paragraph.Text[at] != mark)
                .Select(at => Edit.Replace(paragraph, new TextSpan(at, 1), paragraph.Text[at - 1] == mark ? "" : mark.ToString())),
        ]);
}
