using WordAddin.Writing.Genres;

namespace WordAddin.Writing.Tests.Genres;

/// <summary>The model report of a genre as a writer would hand it in: no Markdown, one paragraph to a line.</summary>
internal static class ModelReport
{
    public static string TextOf(string id) => string.Join(
        '\n',
        GenreCatalog.ExampleOf(GenreCatalog.Find(id)!).Split('\n').Where(line => line.Length > 0).Select(line => line.TrimStart('#', ' ')));
}
