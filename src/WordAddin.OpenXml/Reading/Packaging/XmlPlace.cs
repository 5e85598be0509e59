using System.Runtime.InteropServices;

namespace WordAddin.OpenXml.Reading.Packaging;

/// <summary>Line and column, from 1, as an XML reader counts them.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct XmlPlace(int Line, int Column);
