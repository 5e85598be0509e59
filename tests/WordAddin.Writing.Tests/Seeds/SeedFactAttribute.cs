namespace WordAddin.Writing.Tests.Seeds;

/// <summary>A test that needs the labelled reports and is skipped, saying so, where they are absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SeedFactAttribute : FactAttribute
{
    public SeedFactAttribute()
    {
        if (SeedFolder.Path is null)
            Skip = "The labelled reports are absent: set WORDADDIN_SEEDS or put them into ../shared/seeds.";
    }
}
