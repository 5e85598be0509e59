namespace WordAddin.Writing.Facts;

/// <summary>How much of a report a section takes.</summary>
/// <param name="Path">Numbers from the top: <c>二/（一）</c>.</param>
/// <param name="Heading">The heading as written, ordinal included.</param>
/// <param name="Paragraph">Index of the paragraph the heading stands in.</param>
/// <param name="SectionKey">Key of the genre's section it answers to; null below the top level or when none fits.</param>
/// <param name="Characters">
/// Characters of headings and text, sub-sections included: every character but white space, marks too, as Word counts
/// 字数. Prompts, tables and residue do not count.
/// </param>
/// <param name="Share">0 to 1, of the report from preamble to closing.</param>
/// <param name="Status">Against the genre's band; sections that share a key are weighed together.</param>
public sealed record SectionLength(
    string Path, string Heading, int Paragraph, string? SectionKey, int Characters, double Share, LengthStatus Status);
