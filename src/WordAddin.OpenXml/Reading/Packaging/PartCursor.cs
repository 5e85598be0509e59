using System.Text;
using System.Xml;
using WordAddin.Writing.Manuscripts;

namespace WordAddin.OpenXml.Reading.Packaging;

/// <summary>
/// Walks one XML part forwards, element by element. A handler may leave a child unread: <see cref="NextChild"/> passes over
/// whatever is left of it.
/// </summary>
internal sealed class PartCursor : IDisposable
{
    private const int NoChildren = -1;
    private const int LongestAttribute = 255;
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string StrictRelationships = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    private readonly GuardedXmlText text;
    private readonly XmlReader xml;
    private readonly IXmlLineInfo place;
    private readonly int deepest;
    private readonly string compatibility;
    private readonly string math;
    private readonly string strictMath;
    private string word;

    public PartCursor(Stream part, ReadingLimits limits)
    {
        var names = new BoundedNameTable(limits.XmlNames);
        word = names.Add("http://schemas.openxmlformats.org/wordprocessingml/2006/main");
        compatibility = names.Add("http://schemas.openxmlformats.org/markup-compatibility/2006");
        math = names.Add("http://schemas.openxmlformats.org/officeDocument/2006/math");
        strictMath = names.Add("http://purl.oclc.org/ooxml/officeDocument/math");
        deepest = limits.XmlDepth;
        text = new GuardedXmlText(part, limits);
        xml = OpenReader(names, limits);
        place = (IXmlLineInfo)xml;
    }

    /// <summary>Local name of an element of WordprocessingML, mathematics or markup compatibility; otherwise empty.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Local name of an element of any vocabulary.</summary>
    public string LocalName => xml.LocalName;

    /// <summary>Vocabulary of the current element.</summary>
    public string Namespace => xml.NamespaceURI;

    public bool IsMath => ReferenceEquals(xml.NamespaceURI, math) || ReferenceEquals(xml.NamespaceURI, strictMath);

    public bool PreservesSpace => xml.XmlSpace == XmlSpace.Preserve;

    /// <summary>Where the name in the current tag stands.</summary>
    public XmlPlace Place => new(place.LineNumber, place.LinePosition);

    /// <summary>Moves to the root element; its namespace tells whether the part is strict or transitional.</summary>
    public void MoveToRoot()
    {
        while (Read())
        {
            if (xml.NodeType != XmlNodeType.Element)
                continue;
            if (xml.NamespaceURI == "http://purl.oclc.org/ooxml/wordprocessingml/main")
                word = xml.NamespaceURI;
            Name = KnownName();
            return;
        }

        throw new UnreadableDocumentException(UnreadableReason.Damaged);
    }

    /// <returns>A token of the current element for <see cref="NextChild"/>.</returns>
    public int Enter() => xml.IsEmptyElement ? NoChildren : xml.Depth;

    /// <summary>Moves to the next child element of the element that was entered, or to its end tag.</summary>
    public bool NextChild(int parent)
    {
        if (parent == NoChildren)
            return false;
        while (Read())
        {
            var depth = xml.Depth;
            if (depth <= parent)
                return false;
            if (depth != parent + 1 || xml.NodeType != XmlNodeType.Element)
                continue;
            Name = KnownName();
            return true;
        }

        return false;
    }

    /// <summary>Appends all characters below the current element and moves to its end tag.</summary>
    public void ReadText(TextBuffer target)
    {
        if (xml.IsEmptyElement)
            return;
        var level = xml.Depth;
        while (Read() && xml.Depth > level)
        {
            if (xml.NodeType is not (XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace))
                continue;
            int read;
            do
                target.Advance(read = xml.ReadValueChunk(target.Space, target.Length, target.Free));
            while (read > 0);
        }
    }

    /// <summary>An attribute of WordprocessingML; what is longer than any sensible value is cut.</summary>
    public string? Attribute(string name)
    {
        // XmlReader.GetAttribute hashes the whole namespace on every call; walking the few attributes there are does not.
        string? value = null;
        while (value is null && NextAttribute())
        {
            if (xml.LocalName == name)
                value = AttributeValue;
        }

        xml.MoveToElement();
        return value;
    }

    /// <summary>Moves to the next attribute of WordprocessingML, or back to the element when there is none left.</summary>
    public bool NextAttribute()
    {
        while (xml.MoveToNextAttribute())
        {
            if (ReferenceEquals(xml.NamespaceURI, word))
                return true;
        }

        xml.MoveToElement();
        return false;
    }

    /// <summary>Value of the attribute <see cref="NextAttribute"/> moved to; <see cref="LocalName"/> is its name.</summary>
    public string AttributeValue => Cut(xml.Value)!;

    public string? PlainAttribute(string name) => Cut(xml.GetAttribute(name));

    public string? RelationshipId() => Cut(xml.GetAttribute("id", Relationships) ?? xml.GetAttribute("id", StrictRelationships));

    /// <summary>The w:val of an on/off element: on when absent.</summary>
    public bool IsOn() => Attribute("val") is not ("0" or "false" or "off");

    public int? Number(string attribute) => Attribute(attribute) is { } value ? UniversalMeasure.Number(value) : null;

    /// <summary>A length in twips, written as a bare number or, in strict documents, with a unit.</summary>
    public int? Twips(string attribute) => Attribute(attribute) is { } value ? UniversalMeasure.Twips(value) : null;

    public void Dispose() => xml.Dispose();

    private static string? Cut(string? value) => value?.Length > LongestAttribute ? value[..LongestAttribute] : value;

    private static bool IsUnreadable(Exception failure) =>
        failure is XmlException or InvalidDataException or DecoderFallbackException;

    /// <summary>Opening a reader already reads the beginning of the part.</summary>
    private XmlReader OpenReader(XmlNameTable names, ReadingLimits limits)
    {
        try
        {
            return XmlReader.Create(text, new XmlReaderSettings
            {
                NameTable = names,
                DtdProcessing = DtdProcessing.Prohibit,
                XmlResolver = null,
                MaxCharactersInDocument = limits.PartBytes,
                MaxCharactersFromEntities = 1,
                IgnoreComments = true,
                IgnoreProcessingInstructions = true,
                IgnoreWhitespace = true,
                CloseInput = true,
            });
        }
        catch (Exception failure) when (IsUnreadable(failure))
        {
            text.Dispose();
            throw Refusal(failure);
        }
    }

    private UnreadableDocumentException Refusal(Exception failure) =>
        new(text.DeclaresDoctype ? UnreadableReason.ForbiddenXml : UnreadableReason.Damaged, failure);

    private string KnownName()
    {
        var vocabulary = xml.NamespaceURI;
        return ReferenceEquals(vocabulary, word) || ReferenceEquals(vocabulary, compatibility) || IsMath ? xml.LocalName : "";
    }

    private bool Read()
    {
        try
        {
            if (!xml.Read())
                return false;
        }
        catch (Exception failure) when (IsUnreadable(failure))
        {
            throw Refusal(failure);
        }

        return xml.Depth <= deepest ? true : throw new UnreadableDocumentException(UnreadableReason.Damaged);
    }
}
