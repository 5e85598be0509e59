using System.Collections.Immutable;
using WordAddin.Writing.Languages;
using WordAddin.Writing.Merging;
using WordAddin.Writing.Rules;

namespace WordAddin.Contracts.Comparisons;

/// <summary>
/// A comparison for a terminal: each section with what became of it, below it its paragraphs with <c>[-removed-]</c> and
/// <c>{+added+}</c> words, then figures and findings.
/// </summary>
public static class ComparisonText
{
    public static void Write(TextWriter writer, ComparedManuscripts compared, Language language)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(compared);
        var words = ComparisonWords.In(language);
        var comparison = compared.Comparison;
        writer.WriteLine($"--- {compared.OldFile}");
        writer.WriteLine($"+++ {compared.NewFile}");
        if (comparison.IsSameText)
            writer.WriteLine(words.Same);
        foreach (var section in comparison.Sections)
            WriteSection(writer, section, words, language);
        WriteFigures(writer, comparison.Figures, words);
        WriteFindings(writer, words.GoneFindings, comparison.GoneFindings, compared.Old, language);
        WriteFindings(writer, words.NewFindings, comparison.NewFindings, compared.New, language);
    }

    private static void WriteSection(TextWriter writer, ComparedSection section, ComparisonWords words, Language language)
    {
        writer.WriteLine($"{SectionName.Of(section.New ?? section.Old!, language)}: {words.Of(section)}");
        foreach (var difference in section.Paragraphs)
        {
            var move = words.MoveOf(difference);
            var mark = difference.Kind switch
            {
                ParagraphDifferenceKind.Changed => '~',
                ParagraphDifferenceKind.Added or ParagraphDifferenceKind.MovedHere => '+',
                _ => '-',
            };
            writer.WriteLine($"  {mark} {string.Concat(ChangeContext.Shorten(difference).Select(Marked))}{(move.Length > 0 ? $" ({move})" : "")}");
        }
    }

    private static string Marked(TextPiece piece) => piece.Kind switch
    {
        TextPieceKind.Removed => $"[-{piece.Text}-]",
        TextPieceKind.Added => $"{{+{piece.Text}+}}",
        _ => piece.Text,
    };

    private static void WriteFigures(TextWriter writer, ImmutableArray<FigureDifference> figures, ComparisonWords words)
    {
        if (!figures.IsEmpty)
            writer.WriteLine($"{words.Figures}:");
        foreach (var figure in figures)
            writer.WriteLine($"  {figure.Old?.Text ?? "∅"} → {figure.New?.Text ?? "∅"}");
    }

    private static void WriteFindings(
        TextWriter writer, string title, ImmutableArray<Finding> findings, CheckReport report, Language language)
    {
        if (!findings.IsEmpty)
            writer.WriteLine($"{title}:");
        foreach (var finding in findings)
            writer.WriteLine($"  {finding.Message(language)} “{Excerpt.Of(report, finding)}” [{finding.Rule.Id}]");
    }
}
