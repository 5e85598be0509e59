using System.Buffers;
using WordAddin.OpenXml.Reading.Packaging;

namespace WordAddin.OpenXml.Fixing;

/// <summary>Turns the lines and columns of an XML reader into places in the text it read.</summary>
internal sealed class XmlPlaces
{
    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" \t\r\n/>");

    private readonly string xml;
    private readonly List<int> lineStarts = [0];

    public XmlPlaces(string xml)
    {
        this.xml = xml;
        for (var at = xml.AsSpan().IndexOfAny('\r', '\n'); at >= 0;)
        {
            var next = at + (xml[at] == '\r' && at + 1 < xml.Length && xml[at + 1] == '\n' ? 2 : 1);
            lineStarts.Add(next);
            var more = xml.AsSpan(next).IndexOfAny('\r', '\n');
            at = more < 0 ? -1 : next + more;
        }
    }

    /// <summary>Where the name in a tag starts.</summary>
    public int NameAt(XmlPlace place) => lineStarts[place.Line - 1] + place.Column - 1;

    /// <summary>From the bracket of the start tag to behind that of the end tag.</summary>
    /// <param name="begin">The name in the start tag.</param>
    /// <param name="end">The name in the end tag; the same for an element that has no content.</param>
    public (int Start, int End) Element(XmlPlace begin, XmlPlace end)
    {
        var start = NameAt(begin) - 1;
        var close = TagEnd(NameAt(end));
        if (begin == end && xml[close - 2] != '/')
            close = TagEnd(xml.IndexOf('<', close));
        return (start, close);
    }

    /// <summary>The prefix of a tag's name with its colon, or nothing.</summary>
    public string Prefix(XmlPlace begin)
    {
        var name = xml.AsSpan(NameAt(begin));
        name = name[..name.IndexOfAny(NameEnds)];
        return name[..(name.IndexOf(':') + 1)].ToString();
    }

    /// <summary>Behind the bracket that ends a tag; a bracket inside an attribute's quotes ends nothing.</summary>
    private int TagEnd(int at)
    {
        while (true)
        {
            at += xml.AsSpan(at).IndexOfAny('"', '\'', '>');
            if (xml[at] == '>')
                return at + 1;
            at = xml.IndexOf(xml[at], at + 1) + 1;
        }
    }
}
