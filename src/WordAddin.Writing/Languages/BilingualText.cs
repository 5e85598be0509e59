namespace WordAddin.Writing.Languages;

/// <summary>One text in both languages; a text that exists in one only is a bug.</summary>
public sealed record BilingualText(string Chinese, string English)
{
    public string In(Language language) => language == Language.English ? English : Chinese;
}
