using WordAddin.Writing.Outlines;

namespace WordAddin.Writing.Tests.Outlines;

public class HeadingNumberTests
{
    [Theory]
    [InlineData("一、学习", NumberForm.Chinese, "一", 1, 2)]
    [InlineData("十二、学习", NumberForm.Chinese, "十二", 12, 3)]
    [InlineData("二十、学习", NumberForm.Chinese, "二十", 20, 3)]
    [InlineData("一.学习", NumberForm.Chinese, "一", 1, 2)]
    [InlineData("三，学习", NumberForm.Chinese, "三", 3, 2)]
    [InlineData("一、三年来的工作", NumberForm.Chinese, "一", 1, 2)]
    [InlineData("一、二〇二三年工作回顾", NumberForm.Chinese, "一", 1, 2)]
    [InlineData("（一）学习", NumberForm.BracketedChinese, "一", 1, 3)]
    [InlineData("(十一)学习", NumberForm.BracketedChinese, "十一", 11, 4)]
    [InlineData("（二）、学习", NumberForm.BracketedChinese, "二", 2, 4)]
    [InlineData("1.学习", NumberForm.Arabic, "1", 1, 2)]
    [InlineData("1.2023年工作", NumberForm.Arabic, "1", 1, 2)]
    [InlineData("12、学习", NumberForm.Arabic, "12", 12, 3)]
    [InlineData("（3）学习", NumberForm.BracketedArabic, "3", 3, 3)]
    [InlineData("3）学习", NumberForm.BracketedArabic, "3", 3, 2)]
    [InlineData("②学习", NumberForm.Circled, "②", 2, 1)]
    [InlineData("第三部分　存在的问题", NumberForm.Part, "三", 3, 4)]
    [InlineData("第一，学习", NumberForm.OrdinalWord, "一", 1, 3)]
    public void Ordinal_is_read(string text, NumberForm form, string numeral, int value, int length) =>
        Assert.Equal(new HeadingNumber(form, numeral, value, length), HeadingNumber.Read(text));

    [Theory]
    [InlineData("")]
    [InlineData("一")]
    [InlineData("一是学习")]
    [InlineData("1.5小时")]
    [InlineData("5.1劳动节")]
    [InlineData("2023. 学习")]
    [InlineData("12.20日")]
    [InlineData("一、二级调研员")]
    [InlineData("1、2号楼")]
    [InlineData("第一、二季度")]
    [InlineData("第一、第二季度")]
    [InlineData("第一季度")]
    [InlineData("（2023）第一号")]
    [InlineData("（试行）")]
    [InlineData("三十百、学习")]
    [InlineData("〇、学习")]
    [InlineData("0.学习")]
    public void Other_text_is_no_ordinal(string text) => Assert.Null(HeadingNumber.Read(text));

    [Theory]
    [InlineData(1, 3, "三、")]
    [InlineData(1, 21, "二十一、")]
    [InlineData(2, 10, "（十）")]
    [InlineData(3, 12, "12.")]
    [InlineData(4, 4, "（4）")]
    public void Standard_form_follows_the_level(int level, int value, string expected) =>
        Assert.Equal(expected, HeadingNumber.Standard(level, value));
}
