using System.Collections.Immutable;

namespace WordAddin.Contracts.Requests;

/// <summary>The body of <c>POST /api/checks</c>: an open document as the pane sees it.</summary>
public sealed record CheckRequest
{
    /// <summary><c>zh-CN</c> or <c>en-US</c>; null leaves it to the request's headers.</summary>
    public string? Language { get; init; }

    /// <summary>Id of the genre; null to recognise it.</summary>
    public string? Genre { get; init; }

    /// <summary>Ids of rules that are not to run; null for none.</summary>
    public IReadOnlyList<string>? DisabledRules { get; init; }

    /// <summary>The body in order; a paragraph's index is its place here.</summary>
    public required ImmutableArray<ParagraphRequest> Paragraphs { get; init; }
}
