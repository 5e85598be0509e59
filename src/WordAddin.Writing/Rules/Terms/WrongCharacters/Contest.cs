namespace WordAddin.Writing.Rules.Terms.WrongCharacters;

/// <summary>The best correction of one character, and how far ahead of the best other replacement it is.</summary>
internal sealed class Contest
{
    public Correction? Winner { get; private set; }

    /// <summary>Gain of the best correction by another character than the winner's.</summary>
    public double RunnerUp { get; private set; } = double.NegativeInfinity;

    public double Lead => (Winner?.Gain ?? RunnerUp) - RunnerUp;

    public void Enter(Correction correction)
    {
        if (Winner is not { } best)
            Winner = correction;
        else if (correction.Gain > best.Gain)
            Win(correction, best);
        else if (correction.Replacement != best.Replacement)
            RunnerUp = Math.Max(RunnerUp, correction.Gain);
    }

    private void Win(Correction correction, Correction beaten)
    {
        if (correction.Replacement != beaten.Replacement)
            RunnerUp = beaten.Gain;
        Winner = correction;
    }
}
