using System.Buffers;
using WordAddin.Writing.Manuscripts;

namespace WordAddin.Writing.Rules.Terms;

/// <summary>A title in 《》 whose issuer or subject has fallen out.</summary>
public sealed class DocTitleBroken : ParagraphRule
{
    /// <summary>What may follow 市, 县 or 区 at the beginning of a complete title: 市委, 市政协, 区级, 县域.</summary>
    private static readonly SearchValues<char> continuations =
        SearchValues.Create("委政人纪监级直属场民域容长内情志乡区县属管校际工总科财发住城交水农文卫应审统医自生退司公检法国税气消信机块位别");

    private static readonly string[] orphanedOpenings = ["关于在开展", "关于在推进", "关于在深化", "关于在加强", "关于在进一步", "关于对的", "关于的", "印发的"];

    public override void Check(ParagraphReading paragraph, FindingSink findings)
    {
        ArgumentNullException.ThrowIfNull(paragraph);
        ArgumentNullException.ThrowIfNull(findings);
        if (!paragraph.Has(TextTraits.BookTitle))
            return;
        foreach (var title in paragraph.BookTitles)
        {
            if (IsBroken(paragraph.Text.AsSpan(title.Start + 1, title.Length - 2)))
                findings.Report(paragraph.Source, title);
        }
    }

    private static bool IsBroken(ReadOnlySpan<char> title)
    {
        if (title.Length == 0)
            return true;
        foreach (var opening in orphanedOpenings)
        {
            if (title.StartsWith(opening))
                return true;
        }

        return title.Length > 2 && title[0] is '市' or '县' or '区' && !continuations.Contains(title[1]);
    }
}
