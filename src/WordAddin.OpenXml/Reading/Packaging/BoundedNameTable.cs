using System.Xml;
using WordAddin.Writing.Manuscripts;

namespace WordAddin.OpenXml.Reading.Packaging;

/// <summary>A name table that does not grow without end when every element of a part has a name of its own.</summary>
internal sealed class BoundedNameTable(int limit) : NameTable
{
    private int names;

    public override string Add(char[] key, int start, int len) => base.Get(key, start, len) ?? Counted(base.Add(key, start, len));

    public override string Add(string key) => base.Get(key) ?? Counted(base.Add(key));

    private string Counted(string name) =>
        ++names <= limit ? name : throw new UnreadableDocumentException(UnreadableReason.Damaged);
}
