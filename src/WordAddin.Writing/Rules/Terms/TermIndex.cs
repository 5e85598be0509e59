using System.Collections.Immutable;
using WordAddin.Writing.Rules.Lexicons;

namespace WordAddin.Writing.Rules.Terms;

/// <summary>All word lists of <see cref="TermList"/> in one index, built on first use.</summary>
internal static class TermIndex
{
    private static readonly Lazy<ImmutableArray<Lexicon>> lists = new(() =>
        [.. Enum.GetNames<TermList>().Select(name => Lexicon.Load($"Rules/{FolderOf(name)}/{name}.tsv"))]);

    private static readonly Lazy<LexiconIndex> index = new(() => new LexiconIndex(lists.Value));

    public static ImmutableArray<LexiconMatch> Find(string text) => index.Value.Find(text);

    public static Lexicon Of(TermList list) => lists.Value[(int)list];

    private static string FolderOf(string list) =>
        list.StartsWith(nameof(Consistency), StringComparison.Ordinal) ? nameof(Consistency) : nameof(Terms);
}
