using WordAddin.Writing.Merging;

namespace WordAddin.Writing.Tests.Merging;

public sealed class WordDifferenceTests
{
    [Theory]
    [InlineData("", "", "")]
    [InlineData("相同", "相同", "相同")]
    [InlineData("", "新写", "{新写}")]
    [InlineData("删去", "", "[删去]")]
    [InlineData("开展调研12次。", "开展调研15次。", "开展调研[12]{15}次。")]
    [InlineData("办复率98.5%。", "办复率98%。", "办复率[98.5%]{98%}。")]
    [InlineData("参加中心组学习", "积极参加中心组学习", "{积极}参加中心组学习")]
    [InlineData("认真的抓落实", "全面地抓落实", "[认真的]{全面地}抓落实")]
    [InlineData("抓好学习", "抓实学风", "抓[好学习]{实学风}")]
    [InlineData("表情😀在", "表情😁在", "表情[😀]{😁}在")]
    public void Difference_shows_what_went_and_came(string old, string @new, string expected) =>
        Assert.Equal(expected, string.Concat(WordDifference.Of(old, @new).Select(Marked)));

    [Fact]
    public void Pieces_make_both_texts_again_whatever_they_are()
    {
        var random = new Random(20);
        for (var round = 0; round < 3_000; round++)
        {
            var (old, @new) = (Text(random), Text(random));
            var pieces = WordDifference.Of(old, @new);
            Assert.Equal(old, string.Concat(pieces.Where(piece => piece.Kind != TextPieceKind.Added).Select(piece => piece.Text)));
            Assert.Equal(@new, string.Concat(pieces.Where(piece => piece.Kind != TextPieceKind.Removed).Select(piece => piece.Text)));
        }
    }

    [Fact]
    public void Long_texts_with_nothing_in_common_are_replaced_as_a_whole()
    {
        var old = string.Concat(Enumerable.Range(0, 60_000).Select(i => (char)('一' + (i * 7 % 9_000))));
        var @new = string.Concat(Enumerable.Range(0, 60_000).Select(i => (char)('一' + 9_000 + (i * 11 % 9_000))));
        var pieces = WordDifference.Of(old, @new);
        Assert.Equal([(TextPieceKind.Removed, old.Length), (TextPieceKind.Added, @new.Length)], pieces.Select(piece => (piece.Kind, piece.Text.Length)));
    }

    private static string Text(Random random) =>
        string.Concat(Enumerable.Range(0, random.Next(40)).Select(_ => "学习调研好，1.5%a\ud83d\ude00"[random.Next(13)]));

    private static string Marked(TextPiece piece) => piece.Kind switch
    {
        TextPieceKind.Removed => $"[{piece.Text}]",
        TextPieceKind.Added => $"{{{piece.Text}}}",
        _ => piece.Text,
    };
}
