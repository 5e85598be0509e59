using System.Collections.Immutable;
using WordAddin.Writing.Facts;

namespace WordAddin.Writing.Skeletons;

/// <summary>Fills templates from one facts sheet, so that a fact reads the same wherever it occurs.</summary>
internal sealed class TemplateFiller(FactSheet facts)
{
    /// <param name="template">A template of a genre pack.</param>
    /// <param name="kind">Kind of the words around the facts.</param>
    public ImmutableArray<Inline> Fill(string template, InlineKind kind = InlineKind.Text) =>
        [.. FactTemplate.Parse(template).Select(part => part.FactKey is { } key ? FactAt(key, part.Form) : new Inline(kind, part.Text))];

    /// <summary>The template as one string, gaps included.</summary>
    public string Text(string template) => string.Concat(Fill(template).Select(inline => inline.Text));

    private Inline FactAt(string key, FactForm form)
    {
        var fact = FactCatalog.Find(key) ?? throw new ArgumentException($"There is no fact '{key}'.", nameof(key));
        return facts.Find(key) is { } value
            ? new Inline(InlineKind.Fact, FactFormatter.Format(fact, value, form), key)
            : new Inline(InlineKind.Gap, FactFormatter.Gap(fact), key);
    }
}
