namespace WordAddin.Writing.Skeletons;

/// <summary>A section of a skeleton that is to be wrapped in one content control.</summary>
/// <param name="Key">Key of the section in the genre.</param>
/// <param name="Tag">
/// Tag of the content control, <c>wordaddin:{genre}:{key}:{guid}</c>; our own identity, as Word's ids do not last.
/// The GUID is given by its first 16 digits, as Word keeps 64 characters of a tag.
/// </param>
/// <param name="Title">Heading text for the control's title, 64 characters at most.</param>
public sealed record SkeletonSection(string Key, string Tag, string Title);
