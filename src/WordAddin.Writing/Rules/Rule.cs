namespace WordAddin.Writing.Rules;

/// <summary>
/// One check: a class here, a page of the same name beside it and a line in <see cref="RuleCatalog"/>.
/// Rules have no state; the same instance serves every manuscript, on any thread.
/// </summary>
public abstract class Rule
{
    private RulePage? page;

    protected Rule() => Id = KebabCase.Of(GetType().Name);

    /// <summary>The class name in kebab case; stable, never reused.</summary>
    public string Id { get; }

    /// <summary>The folder the rule lives in, in kebab case: <c>headings</c>, <c>punctuation</c> …</summary>
    public string Group => KebabCase.Of(GetType().Namespace!.Split('.')[^1]);

    /// <summary>Title, severity, basis, messages and examples, read from the page on first use.</summary>
    public RulePage Page => page ??= RulePage.For(GetType());

    /// <summary>True when the rule's answer for a paragraph depends on that paragraph alone (its text, zone, outline nodes).</summary>
    public virtual bool IsLocal => false;

    public abstract void Check(Reading reading, FindingSink findings);
}
