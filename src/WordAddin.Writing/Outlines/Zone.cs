namespace WordAddin.Writing.Outlines;

/// <summary>What a whole paragraph is, decided before any rule runs, so that each rule reads only what it is for.</summary>
[Flags]
public enum Zone
{
    None = 0,
    Blank = 1,
    Title = 2,

    /// <summary>What stands between title and preamble: the writer's name, a date in brackets, an addressee.</summary>
    TitleBlock = 4,
    Preamble = 8,

    /// <summary>A paragraph that is a heading and nothing else.</summary>
    Heading = 16,

    /// <summary>Running text of a section, run-in headings included.</summary>
    Body = 32,
    Closing = 64,
    Signature = 128,
    Table = 256,

    /// <summary>Watermark or shop advertisement.</summary>
    Residue = 512,

    /// <summary>附件说明 and what follows it.</summary>
    Attachment = 1024,

    /// <summary>FullStop: where punctuation and wording are checked.</summary>
    Prose = Preamble | Body | Closing,

    /// <summary>Everything the writer wrote.</summary>
    Written = Title | TitleBlock | Prose | Heading | Signature | Table | Attachment,

    All = Written | Residue | Blank,
}
