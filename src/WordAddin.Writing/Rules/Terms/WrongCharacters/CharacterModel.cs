using System.Text;

namespace WordAddin.Writing.Rules.Terms.WrongCharacters;

/// <summary>
/// How likely words are and which characters are mistaken for which; <c>data/README.md</c> describes the file.
/// Read on first use and kept.
/// </summary>
internal sealed class CharacterModel
{
    public const int LongestWord = 4;

    private const char First = '\u4E00';
    private const char Last = '\u9FFF';
    private const int NameFlag = 0x80;
    private const float StepsPerUnit = 9;

    /// <summary>The level of a word that occurs ninety times in sixty million; nothing rarer is proposed.</summary>
    private const int RarestProposed = (int)(4.5f * StepsPerUnit);

    /// <summary>Natural logarithm of how likely a character is that no list of words holds.</summary>
    private const float UnknownCharacter = -20;

    private static readonly Lazy<CharacterModel> instance = new(Load);
    private static readonly double wordsCounted = Math.Log(6e7);

    private readonly float[] characters = new float[Last - First + 1];
    private readonly List<string>?[] confusables = new List<string>?[Last - First + 1];
    private readonly Dictionary<ulong, byte> words;

    private CharacterModel(BinaryReader reader)
    {
        Array.Fill(characters, UnknownCharacter);
        ReadConfusables(reader);
        words = ReadWords(reader);
    }

    public static CharacterModel Instance => instance.Value;

    /// <summary>Natural logarithm of how likely the commonest word of several characters is.</summary>
    public float CommonestWord { get; private set; } = float.NegativeInfinity;

    public static bool Covers(char c) => c is >= First and <= Last;

    /// <summary>Words as numbers, so that one character can be exchanged without a new string.</summary>
    public static ulong KeyOf(ReadOnlySpan<char> word)
    {
        var key = 0UL;
        foreach (var c in word)
            key = (key << 16) | c;
        return key;
    }

    /// <summary>Groups of characters that sound or look like <paramref name="c"/>; a character may stand in several.</summary>
    public IReadOnlyList<string> ConfusablesOf(char c) => confusables[c - First] ?? [];

    /// <summary>Natural logarithm of the likelihood of a word standing alone.</summary>
    public float ScoreOf(char c) => characters[c - First];

    /// <summary>Natural logarithm of the likelihood; negative infinity when there is no such word.</summary>
    public float ScoreOf(ulong key) => words.TryGetValue(key, out var level) ? ScoreAt(level) : float.NegativeInfinity;

    /// <summary>The same for a word that is common and not a name; negative infinity for others.</summary>
    public float ScoreOfProposed(ulong key) =>
        words.TryGetValue(key, out var level) && level is >= RarestProposed and < NameFlag ? ScoreAt(level) : float.NegativeInfinity;

    private static float ScoreAt(byte level) => (float)(((level & ~NameFlag) / StepsPerUnit) - wordsCounted);

    private static CharacterModel Load()
    {
        const string name = "Rules/Terms/WrongCharacters/WrongCharacters.bin";
        using var stream = typeof(CharacterModel).Assembly.GetManifestResourceStream(name)
            ?? throw new FormatException($"{name} is missing.");
        using var reader = new BinaryReader(stream, Encoding.Unicode);
        return new CharacterModel(reader);
    }

    private void ReadConfusables(BinaryReader reader)
    {
        foreach (var homophones in ReadTexts(reader))
        {
            foreach (var c in homophones)
                (confusables[c - First] ??= []).Add(homophones);
        }

        foreach (var shapes in ReadTexts(reader))
            (confusables[shapes[0] - First] ??= []).Add(shapes[1..]);
    }

    private static IEnumerable<string> ReadTexts(BinaryReader reader)
    {
        for (var left = reader.ReadInt32(); left > 0; left--)
            yield return ReadText(reader);
    }

    private static string ReadText(BinaryReader reader) =>
        Encoding.Unicode.GetString(reader.ReadBytes(2 * reader.ReadByte()));

    private Dictionary<ulong, byte> ReadWords(BinaryReader reader)
    {
        var count = reader.ReadInt32();
        var read = new Dictionary<ulong, byte>(count);
        Span<char> word = stackalloc char[LongestWord];
        for (; count > 0; count--)
        {
            var length = reader.ReadByte();
            for (var i = 0; i < length; i++)
                word[i] = (char)reader.ReadUInt16();
            Add(read, word[..length], reader.ReadByte());
        }

        return read;
    }

    private void Add(Dictionary<ulong, byte> read, ReadOnlySpan<char> word, byte level)
    {
        if (word.Length == 1)
        {
            characters[word[0] - First] = ScoreAt(level);
            return;
        }

        read.Add(KeyOf(word), level);
        CommonestWord = Math.Max(CommonestWord, ScoreAt(level));
    }
}
