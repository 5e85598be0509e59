using System.Runtime.InteropServices;

namespace WordAddin.Writing.Outlines;

/// <summary>一是, 二要, 第三， or 其四， at the start of a sentence.</summary>
/// <param name="Word">What makes it a marker: <c>是</c>, <c>要</c>, <c>第</c> or <c>其</c>.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct EnumerationMarker(int Start, char Word, string Numeral, int Value)
{
    /// <summary>The marker at <paramref name="index"/>, which is the start of a sentence or clause.</summary>
    public static EnumerationMarker? At(string text, int index, int end)
    {
        var rest = text.AsSpan(index, end - index);
        if (rest.IsEmpty)
            return null;
        var prefix = rest[0] is '第' or '其' ? 1 : 0;
        var value = SmallNumber.ReadChinese(rest[prefix..], out var length);
        var after = prefix + length;
        if (value == 0 || after >= rest.Length)
            return null;
        var isMarker = prefix == 1 ? rest[after] is '，' or ',' : rest[after] is '是' or '要';
        return isMarker
            ? new EnumerationMarker(index, prefix == 1 ? rest[0] : rest[after], rest.Slice(prefix, length).ToString(), value)
            : null;
    }
}
