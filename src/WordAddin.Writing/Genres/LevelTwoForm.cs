namespace WordAddin.Writing.Genres;

/// <summary>How the parts of a section are set apart.</summary>
public enum LevelTwoForm
{
    /// <summary><c>（一）……。</c> opens the paragraph, body text follows.</summary>
    NumberedRunIn,

    /// <summary><c>（一）……</c> is a paragraph of its own.</summary>
    StandAlone,

    /// <summary><c>一是……。</c> opens a paragraph for each part.</summary>
    EnumeratedParagraphs,

    /// <summary><c>一是……。二是……。</c> in one paragraph.</summary>
    EnumeratedInline,

    /// <summary>An unnumbered sentence opens the paragraph.</summary>
    TopicSentences,
}
