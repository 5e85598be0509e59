using WordAddin.Writing.Manuscripts;

namespace WordAddin.Writing.Rules.Residue;

/// <summary>Finds 某某 before a place or a body; 王某某 keeps a person's name back on purpose and is left alone.</summary>
internal static class UnnamedBodyReader
{
    private const string Unnamed = "某某";

    public static void Read(string text, List<(TextSpan Span, PlaceholderForm Form)> found)
    {
        var at = text.IndexOf(Unnamed, StringComparison.Ordinal);
        while (at >= 0)
        {
            var end = at + Unnamed.Length;
            if (Characters.At(text, end) is '省' or '市' or '县' or '区' or '乡' or '镇' or '村' or '街' or '社' or '局' or '委' or '公'
                or '大' or '学' or '单' or '部' or '年' or '月' or '日' or '次')
                found.Add((new TextSpan(at, Unnamed.Length), PlaceholderForm.StandIn));
            at = text.IndexOf(Unnamed, end, StringComparison.Ordinal);
        }
    }
}
