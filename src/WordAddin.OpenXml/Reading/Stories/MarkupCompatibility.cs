using WordAddin.OpenXml.Reading.Packaging;

namespace WordAddin.OpenXml.Reading.Stories;

/// <summary>Takes the content of mc:AlternateContent once, however many forms it is written in.</summary>
internal static class MarkupCompatibility
{
    /// <summary>Reads the children of the first choice, or of the fallback when there is no choice.</summary>
    public static void ReadChosen(PartCursor cursor, Action readChild)
    {
        var chosen = false;
        for (var alternatives = cursor.Enter(); cursor.NextChild(alternatives);)
        {
            if (chosen || cursor.Name is not ("Choice" or "Fallback"))
                continue;
            chosen = true;
            for (var level = cursor.Enter(); cursor.NextChild(level);)
                readChild();
        }
    }
}
