namespace WordAddin.Writing.Rules;

/// <summary>Who decides whether a fix is applied. A fix that may never be applied is simply not offered.</summary>
public enum FixClass
{
    /// <summary>Keeps the meaning; may be applied together with others after a preview.</summary>
    Safe,

    /// <summary>May touch meaning, a name, a figure or political wording: each one is confirmed by the writer.</summary>
    Ask,
}
