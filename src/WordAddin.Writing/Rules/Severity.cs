namespace WordAddin.Writing.Rules;

/// <summary>How much a finding matters.</summary>
public enum Severity
{
    /// <summary>提示: folded by default.</summary>
    Info,

    /// <summary>应改: should be changed.</summary>
    Warning,

    /// <summary>不改不能送审: cannot be submitted as it is.</summary>
    Error,
}
