using System.Collections.Frozen;

namespace WordAddin.Writing.Outlines;

/// <summary>The names of the outline contract, such as <c>h2-runin</c>.</summary>
public static class OutlineKindNames
{
    private static readonly FrozenDictionary<OutlineKind, string> Names = new Dictionary<OutlineKind, string>
    {
        [OutlineKind.Title] = "title",
        [OutlineKind.Preamble] = "preamble",
        [OutlineKind.SectionLead] = "section-lead",
        [OutlineKind.Heading1] = "h1",
        [OutlineKind.Heading2] = "h2",
        [OutlineKind.Heading3] = "h3",
        [OutlineKind.Heading4] = "h4",
        [OutlineKind.Heading1RunIn] = "h1-runin",
        [OutlineKind.Heading2RunIn] = "h2-runin",
        [OutlineKind.Heading3RunIn] = "h3-runin",
        [OutlineKind.EnumParagraph] = "enum-para",
        [OutlineKind.EnumInline] = "enum-inline",
        [OutlineKind.EnumSeries] = "enum-series",
        [OutlineKind.TopicSentence] = "topic-sentence",
        [OutlineKind.TopicInline] = "topic-inline",
        [OutlineKind.ResidueLine] = "residue-line",
        [OutlineKind.Closing] = "closing",
        [OutlineKind.Signature] = "signature",
    }.ToFrozenDictionary();

    public static string Of(OutlineKind kind) => Names[kind];
}
