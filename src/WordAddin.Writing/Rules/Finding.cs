using System.Collections.Immutable;
using WordAddin.Writing.Languages;
using WordAddin.Writing.Manuscripts;

namespace WordAddin.Writing.Rules;

/// <summary>Something a rule noticed at a place of a manuscript.</summary>
public sealed record Finding
{
    public required Rule Rule { get; init; }

    public FindingScope Scope { get; init; } = FindingScope.Span;

    /// <summary>Index of the body paragraph.</summary>
    public required int Paragraph { get; init; }

    public required TextSpan Span { get; init; }

    /// <summary>Which of the page's messages to show; empty for the only one.</summary>
    public string Variant { get; init; } = "";

    /// <summary>Values for the placeholders of the message.</summary>
    public ImmutableArray<(string Name, string Value)> Arguments { get; init; } = [];

    public Fix? Fix { get; init; }

    public Severity Severity => Rule.Page.SeverityOf(Variant);

    /// <summary>One sentence for the writer.</summary>
    public string Message(Language language) => Rule.Page.Message(Variant, Arguments, language);
}
