using WordAddin.Writing.Languages;
using WordAddin.Writing.Merging;

namespace WordAddin.Contracts;

/// <summary>What a part of a report is called in front of people: its heading, or what it is.</summary>
internal static class SectionName
{
    private static readonly BilingualText Opening = new("标题和开头段", "Title and preamble");

    private static readonly BilingualText Ending = new("结束语和落款", "Closing and signature");

    public static string Of(SectionPart part, Language language) => part switch
    {
        { Kind: SectionPartKind.Opening } => Opening.In(language),
        { Kind: SectionPartKind.Ending } => Ending.In(language),
        { Number: { } number, Heading: var heading } => $"{number}、{heading}",
        { Heading: var heading } => heading,
    };
}
