namespace WordAddin.Writing.Facts;

/// <summary>数字: a counted thing found in a report, such as <c>18次主席会议</c>.</summary>
/// <param name="Text">The characters as they stand, from the figure to the end of the noun or, without one, of the unit.</param>
/// <param name="Value">The figure; 万 and 亿 are worked in.</param>
/// <param name="Unit">Measure word or <c>%</c>.</param>
/// <param name="Noun">What is counted; it may stand before the figure, then it is not part of the text. Empty when unclear.</param>
/// <param name="Paragraph">Index of the body paragraph.</param>
/// <param name="Start">Where the text starts in the paragraph.</param>
public sealed record Figure(string Text, decimal Value, string Unit, string Noun, int Paragraph, int Start);
