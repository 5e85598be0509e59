using System.Text;

namespace WordAddin.Writing.Rules;

/// <summary>Turns the name of a rule's class into its id: <c>HeadingNumberSequence</c> is <c>heading-number-sequence</c>.</summary>
internal static class KebabCase
{
    public static string Of(string name)
    {
        var id = new StringBuilder(name.Length + 8);
        foreach (var letter in name)
        {
            if (char.IsAsciiLetterUpper(letter) && id.Length > 0)
                id.Append('-');
            id.Append(char.ToLowerInvariant(letter));
        }

        return id.ToString();
    }
}
