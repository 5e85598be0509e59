namespace WordAddin.Writing.Outlines;

/// <summary>What a stretch of text is in the structure of a report; the names of the outline contract.</summary>
public enum OutlineKind
{
    /// <summary>标题, the title of the report.</summary>
    Title,

    /// <summary>开头段, between the title and the first heading.</summary>
    Preamble,

    /// <summary>A paragraph under a level-1 heading before its first sub-heading.</summary>
    SectionLead,
    Heading1,
    Heading2,
    Heading3,
    Heading4,

    /// <summary>段内标题, a level-1 heading that opens its paragraph and ends with its full stop.</summary>
    Heading1RunIn,
    Heading2RunIn,
    Heading3RunIn,

    /// <summary>The label 一是…。 that opens a paragraph.</summary>
    EnumParagraph,

    /// <summary>一是…。二是…。 inside one paragraph, set apart by full stops.</summary>
    EnumInline,

    /// <summary>一是…；二是…。 inside one paragraph, set apart by semicolons.</summary>
    EnumSeries,

    /// <summary>An unnumbered run-in heading that opens a paragraph, as its siblings do.</summary>
    TopicSentence,

    /// <summary>An unnumbered label sentence inside a paragraph.</summary>
    TopicInline,

    /// <summary>残留, a line of a watermark or a shop that sells reports.</summary>
    ResidueLine,

    /// <summary>结束语, such as 特此报告。</summary>
    Closing,

    /// <summary>落款, a line of the signature block.</summary>
    Signature,
}
