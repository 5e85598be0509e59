namespace WordAddin.Writing.Rules.Terms.WrongCharacters;

/// <summary>The best correction at one character, and how far ahead of the best different one it is.</summary>
internal sealed class Contest
{
    public Correction? Winner { get; private set; }

    /// <summary>Gain of the best correction that writes something else than the winner.</summary>
    public double RunnerUp { get; private set; } = double.NegativeInfinity;

    public double Lead => (Winner?.Gain ?? RunnerUp) - RunnerUp;

    public void Enter(Correction correction)
    {
        if (Winner is not { } best)
            Winner = correction;
        else if (correction.Gain > best.Gain)
            Win(correction, best);
        else if (!WriteTheSame(correction, best))
            RunnerUp = Math.Max(RunnerUp, correction.Gain);
    }

    private void Win(Correction correction, Correction beaten)
    {
        if (!WriteTheSame(correction, beaten))
            RunnerUp = beaten.Gain;
        Winner = correction;
    }

    private static bool WriteTheSame(Correction one, Correction other) =>
        one.Place == other.Place && one.Replacement == other.Replacement;
}
