using System.Collections.Immutable;
using WordAddin.Writing.Languages;
using WordAddin.Writing.Merging;
using WordAddin.Writing.Rules;

namespace WordAddin.Contracts.Comparisons;

/// <summary>A comparison as Markdown: a heading for each section, struck out what went, bold what came.</summary>
public static class ComparisonMarkdown
{
    public static void Write(TextWriter writer, ComparedManuscripts compared, Language language)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(compared);
        var words = ComparisonWords.In(language);
        var comparison = compared.Comparison;
        writer.WriteLine($"# {MarkdownText.Escape(compared.OldFile)} → {MarkdownText.Escape(compared.NewFile)}");
        if (comparison.IsSameText)
            WriteBlock(writer, words.Same);
        foreach (var section in comparison.Sections)
            WriteSection(writer, section, words, language);
        WriteList(writer, words.Figures, comparison.Figures.Select(figure =>
            $"{MarkdownText.Escape(figure.Old?.Text ?? "∅")} → {MarkdownText.Escape(figure.New?.Text ?? "∅")}"));
        WriteList(writer, words.GoneFindings, Lines(comparison.GoneFindings, compared.Old, language));
        WriteList(writer, words.NewFindings, Lines(comparison.NewFindings, compared.New, language));
    }

    private static void WriteSection(TextWriter writer, ComparedSection section, ComparisonWords words, Language language)
    {
        WriteBlock(writer, $"## {MarkdownText.Escape(SectionName.Of(section.New ?? section.Old!, language))} ({words.Of(section)})");
        foreach (var difference in section.Paragraphs)
        {
            var move = words.MoveOf(difference);
            var pieces = difference.Kind == ParagraphDifferenceKind.Changed ? ChangeContext.Shorten(difference) : difference.Pieces;
            WriteBlock(writer, string.Concat(pieces.Select(Marked)) + (move.Length > 0 ? $" ({move})" : ""));
        }
    }

    private static string Marked(TextPiece piece) => piece.Kind switch
    {
        TextPieceKind.Removed => $"~~{MarkdownText.Escape(piece.Text)}~~",
        TextPieceKind.Added => $"**{MarkdownText.Escape(piece.Text)}**",
        _ => MarkdownText.Escape(piece.Text),
    };

    private static IEnumerable<string> Lines(ImmutableArray<Finding> findings, CheckReport report, Language language) =>
        findings.Select(finding =>
            $"{MarkdownText.Escape(finding.Message(language))} “{MarkdownText.Escape(Excerpt.Of(report, finding))}” `{finding.Rule.Id}`");

    private static void WriteList(TextWriter writer, string title, IEnumerable<string> lines)
    {
        var items = lines.ToList();
        if (items.Count == 0)
            return;
        WriteBlock(writer, $"## {title}");
        writer.WriteLine();
        foreach (var item in items)
            writer.WriteLine($"- {item}");
    }

    private static void WriteBlock(TextWriter writer, string text)
    {
        writer.WriteLine();
        writer.WriteLine(text);
    }
}
