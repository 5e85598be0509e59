using System.Collections.Immutable;
using System.Text.Json;
using WordAddin.Contracts.Requests;
using WordAddin.Writing.Manuscripts;

namespace WordAddin.Contracts;

/// <summary>Reads the document that the pane sends.</summary>
public static class ManuscriptJson
{
    /// <exception cref="JsonException">The body is not the JSON of a request; the exception carries line and position.</exception>
    public static async ValueTask<CheckRequest> ReadAsync(Stream body, CancellationToken cancellation)
    {
        var request = await JsonSerializer.DeserializeAsync(body, RequestJsonContext.Default.CheckRequest, cancellation)
            ?? throw new JsonException("The body is null.");
        return request.Paragraphs.Contains(null!) ? throw new JsonException("A paragraph is null.") : request;
    }

    public static Manuscript ToManuscript(CheckRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var paragraphs = ImmutableArray.CreateBuilder<Paragraph>(request.Paragraphs.Length);
        foreach (var paragraph in request.Paragraphs)
            paragraphs.Add(ToParagraph(paragraph, paragraphs.Count));
        return new Manuscript { Paragraphs = paragraphs.MoveToImmutable() };
    }

    private static Paragraph ToParagraph(ParagraphRequest request, int index) => new()
    {
        Index = index,
        Text = request.Text,
        Story = request.InTable ? StoryKind.TableCell : StoryKind.Body,
        StyleNames = string.IsNullOrEmpty(request.Style) ? [] : [request.Style],
        OutlineLevel = request.OutlineLevel is >= 1 and <= 9 ? request.OutlineLevel : null,
        NumberLabel = string.IsNullOrEmpty(request.NumberLabel) ? null : request.NumberLabel,
        Runs = request.Font is { } font && request.Text.Length > 0
            ? [new TextRun(new TextSpan(0, request.Text.Length), ToFormat(font))]
            : [],
        Format = ToFormat(request),
    };

    private static ParagraphFormat ToFormat(ParagraphRequest request) => new()
    {
        Alignment = request.Alignment switch
        {
            "left" => TextAlignment.Left,
            "center" => TextAlignment.Center,
            "right" => TextAlignment.Right,
            "justified" => TextAlignment.Justified,
            _ => null,
        },
        FirstLineIndent = request.FirstLineIndent,
        LeftIndent = request.LeftIndent,
        SpaceBefore = request.SpaceBefore,
        SpaceAfter = request.SpaceAfter,
    };

    private static RunFormat ToFormat(FontRequest font) => new()
    {
        EastAsiaFont = string.IsNullOrEmpty(font.Name) ? null : font.Name,
        SizePoints = font.Size,
        Bold = font.Bold,
        Color = string.IsNullOrEmpty(font.Color) ? null : font.Color.TrimStart('#'),
    };
}
