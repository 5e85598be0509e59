using System.Buffers;

namespace WordAddin.Writing.Rules.Punctuation;

/// <summary>Tells 等 at the end of a list from words that begin with it, such as 等级 and 等待.</summary>
internal static class ListEnd
{
    private static readonly SearchValues<char> secondCharacters = SearchValues.Create("级次额同待候式号价闲离量效距比分于");

    public static bool IsDeng(string text, int at) =>
        Characters.At(text, at) == '等' && !secondCharacters.Contains(Characters.At(text, at + 1));
}
