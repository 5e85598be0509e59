using WordAddin.Writing.Manuscripts;

namespace WordAddin.Writing.Rules.Numbers;

/// <summary>A date that depends on the day of reading.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="YearsFromReport">Its distance to the report year; null when it names no year.</param>
internal sealed record RelativeDate(TextSpan Span, int? YearsFromReport);
