using System.Text;
using System.Xml;

namespace WordAddin.OpenXml.Fixing;

/// <summary>Writes characters as the content of a run: w:t, with w:tab and w:br where they belong.</summary>
internal sealed class RunContent(string prefix)
{
    private readonly StringBuilder xml = new();
    private bool inText;

    /// <summary>True when XML can hold every character, which half a surrogate pair or a control character cannot be.</summary>
    public static bool CanHold(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]))
            {
                if (!char.IsHighSurrogate(text[i]) || i + 1 == text.Length || !char.IsLowSurrogate(text[++i]))
                    return false;
            }
            else if (text[i] is not '\v' && !XmlConvert.IsXmlChar(text[i]))
            {
                return false;
            }
        }

        return true;
    }

    public void AppendText(ReadOnlySpan<char> text)
    {
        foreach (var unit in text)
        {
            switch (unit)
            {
                case '\t': AppendElement($"<{prefix}tab/>"); break;
                case '\v' or '\n' or '\r': AppendElement($"<{prefix}br/>"); break;
                case '&': InText().Append("&amp;"); break;
                case '<': InText().Append("&lt;"); break;
                case '>': InText().Append("&gt;"); break;
                default: InText().Append(unit); break;
            }
        }
    }

    public void AppendElement(ReadOnlySpan<char> element)
    {
        EndText();
        xml.Append(element);
    }

    /// <summary>The XML of all that was appended.</summary>
    public string Take()
    {
        EndText();
        return xml.ToString();
    }

    private StringBuilder InText()
    {
        if (!inText)
            xml.Append('<').Append(prefix).Append("t xml:space=\"preserve\">");
        inText = true;
        return xml;
    }

    private void EndText()
    {
        if (inText)
            xml.Append("</").Append(prefix).Append("t>");
        inText = false;
    }
}
