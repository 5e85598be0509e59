using System.Xml;

namespace WordAddin.OpenXml.Writing;

/// <summary>Keeps out of a document what XML cannot hold: control characters and lone surrogates.</summary>
internal static class XmlText
{
    public static string Clean(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsAllowed(text, ref i))
                return Rebuild(text);
        }

        return text;
    }

    private static string Rebuild(string text)
    {
        var clean = new System.Text.StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var start = i;
            if (IsAllowed(text, ref i))
                clean.Append(text, start, i - start + 1);
        }

        return clean.ToString();
    }

    /// <summary>Moves <paramref name="i"/> to the low half of a surrogate pair.</summary>
    private static bool IsAllowed(string text, ref int i)
    {
        if (XmlConvert.IsXmlChar(text[i]))
            return true;
        if (i + 1 >= text.Length || !XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
            return false;
        i++;
        return true;
    }
}
