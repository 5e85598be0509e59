using System.Collections.Immutable;
using System.Text.Json;
using WordAddin.Writing.Facts;
using WordAddin.Writing.Genres;
using WordAddin.Writing.Languages;

namespace WordAddin.Contracts;

/// <summary>
/// The genres contract: <c>{"genres":[…]}</c>. A text stands as <c>name</c> (中文) and <c>nameEn</c>; shares are fractions
/// of the whole report, lengths are characters.
/// </summary>
public static class GenresJson
{
    public static void WriteAll(Utf8JsonWriter writer, IEnumerable<Genre> genres)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(genres);
        writer.WriteStartObject();
        writer.WriteStartArray("genres");
        foreach (var genre in genres)
            WriteOne(writer, genre);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    public static void WriteOne(Utf8JsonWriter writer, Genre genre)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(genre);
        writer.WriteStartObject();
        writer.WriteString("id", genre.Id);
        Write(writer, "name", genre.Name);
        Write(writer, "purpose", genre.Purpose);
        Write(writer, "voice", genre.VoiceAdvice);
        writer.WriteStartObject("length");
        writer.WriteNumber("min", genre.Length.Minimum);
        writer.WriteNumber("max", genre.Length.Maximum);
        writer.WriteNumber("targetMin", genre.Length.Target.Minimum);
        writer.WriteNumber("targetMax", genre.Length.Target.Maximum);
        writer.WriteEndObject();
        WriteSections(writer, "sections", genre.Sections);
        WriteFacts(writer, genre);
        writer.WriteEndObject();
    }

    private static void WriteSections(Utf8JsonWriter writer, string property, ImmutableArray<GenreSection> sections)
    {
        writer.WriteStartArray(property);
        foreach (var section in sections)
            WriteSection(writer, section);
        writer.WriteEndArray();
    }

    private static void WriteSection(Utf8JsonWriter writer, GenreSection section)
    {
        writer.WriteStartObject();
        writer.WriteString("key", section.Key);
        writer.WriteString("kind", section.Kind == SectionKind.Preamble ? "preamble" : "numbered");
        Write(writer, "title", section.Title);
        Write(writer, "functionalTitle", section.FunctionalTitle);
        writer.WriteBoolean("required", section.IsRequired);
        Write(writer, "purpose", section.Purpose);
        if (section.Avoid is { } avoid)
            Write(writer, "avoid", avoid);
        WriteStrings(writer, "openings", section.Openings);
        WriteStrings(writer, "synonyms", section.Synonyms);
        WriteStrings(writer, "facts", section.Facts);
        if (section.Share is { } share)
        {
            writer.WriteStartObject("share");
            writer.WriteNumber("min", share.Minimum / 100m);
            writer.WriteNumber("max", share.Maximum / 100m);
            writer.WriteEndObject();
        }

        WriteSections(writer, "children", section.Children);
        writer.WriteEndObject();
    }

    /// <summary>
    /// The dictionary entries of the facts that title, signature or any section need, in the order a writer thinks of them.
    /// </summary>
    private static void WriteFacts(Utf8JsonWriter writer, Genre genre)
    {
        writer.WriteStartArray("facts");
        foreach (var key in FrameFacts(genre).Concat(genre.Sections.SelectMany(AllFacts)).Distinct(StringComparer.Ordinal))
            WriteFact(writer, FactCatalog.Find(key)!);
        writer.WriteEndArray();
    }

    /// <summary>Facts of what stands around the sections, and the date of issue, which every report has.</summary>
    private static IEnumerable<string> FrameFacts(Genre genre)
    {
        string[] frame = [genre.Title, genre.TitleNote ?? "", genre.Preamble, genre.Transition, genre.Closing, genre.Signature];
        return frame.SelectMany(template => FactTemplate.Parse(template)).Select(part => part.FactKey).OfType<string>().Append("date");
    }

    private static IEnumerable<string> AllFacts(GenreSection section) => section.Facts.Concat(section.Children.SelectMany(AllFacts));

    private static void WriteFact(Utf8JsonWriter writer, Fact fact)
    {
        writer.WriteStartObject();
        writer.WriteString("key", fact.Key);
        Write(writer, "name", fact.Name);
        writer.WriteString("type", ContractNames.Of(fact.Type));
        writer.WriteString("unit", fact.Unit);
        writer.WriteStartArray("constraints");
        foreach (var constraint in fact.Constraints)
            WriteConstraint(writer, constraint);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteConstraint(Utf8JsonWriter writer, FactConstraint constraint)
    {
        writer.WriteStartObject();
        if (constraint.Minimum is { } minimum)
            writer.WriteNumber("min", minimum);
        if (constraint.Maximum is { } maximum)
            writer.WriteNumber("max", maximum);
        if (constraint.AtMostFact is { } most)
            writer.WriteString("atMost", most);
        if (constraint.AtLeastFact is { } least)
            writer.WriteString("atLeast", least);
        writer.WriteNumber("times", constraint.Times);
        writer.WriteString("severity", ContractNames.Of(constraint.Severity));
        Write(writer, "message", constraint.Message);
        writer.WriteEndObject();
    }

    private static void WriteStrings(Utf8JsonWriter writer, string property, ImmutableArray<string> values)
    {
        writer.WriteStartArray(property);
        foreach (var value in values)
            writer.WriteStringValue(value);
        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, string property, BilingualText text)
    {
        writer.WriteString(property, text.Chinese);
        writer.WriteString(property + "En", text.English);
    }
}
