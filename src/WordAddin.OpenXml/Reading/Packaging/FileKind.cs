namespace WordAddin.OpenXml.Reading.Packaging;

/// <summary>What the first bytes of a file say it is.</summary>
internal enum FileKind
{
    /// <summary>Anything without a known signature.</summary>
    PlainText,

    /// <summary>A zip file.</summary>
    Docx,

    /// <summary>A compound file of Word 97–2003 or WPS, or RTF.</summary>
    OldOffice,

    /// <summary>A compound file around an encrypted .docx.</summary>
    EncryptedOffice,
}
