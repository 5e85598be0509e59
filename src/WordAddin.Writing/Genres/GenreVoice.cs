namespace WordAddin.Writing.Genres;

/// <summary>Who speaks in a report.</summary>
public enum GenreVoice
{
    /// <summary>个人: the writer, 我 or 本人.</summary>
    Person,

    /// <summary>单位: the unit or its party group.</summary>
    Organisation,
}
