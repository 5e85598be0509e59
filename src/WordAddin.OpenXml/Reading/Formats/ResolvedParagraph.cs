using WordAddin.OpenXml.Reading.Numbering;
using WordAddin.Writing.Manuscripts;

namespace WordAddin.OpenXml.Reading.Formats;

/// <summary>How a paragraph looks once everything that has a say was heard.</summary>
internal sealed record ResolvedParagraph
{
    public required StyleChain Style { get; init; }

    public required ParagraphFormat Format { get; init; }

    /// <summary>1 to 9, or null for body text.</summary>
    public required int? OutlineLevel { get; init; }

    /// <summary>The list the paragraph is counted in, or null.</summary>
    public required ListInstance? List { get; init; }

    public required ListLevel? Level { get; init; }
}
