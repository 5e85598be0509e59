using WordAddin.Writing.Facts;

namespace WordAddin.Writing.Tests.Facts;

public class FactFormatterTests
{
    [Theory]
    [InlineData("consultCount", FactForm.WithUnit, "12次")]
    [InlineData("consultCount", FactForm.Bare, "12")]
    [InlineData("reportYear", FactForm.Next, "13")]
    [InlineData("proposalReplyRate", FactForm.WithUnit, "12%")]
    public void Figure_stands_in_arabic_digits_with_its_unit(string key, FactForm form, string expected) =>
        Assert.Equal(expected, FactFormatter.Format(FactCatalog.Find(key)!, new FactValue.Number(12m), form));

    [Fact]
    public void Rate_keeps_its_decimals_and_no_more() =>
        Assert.Equal("98.5%", FactFormatter.Format(FactCatalog.Find("attendanceRate")!, new FactValue.Number(98.50m)));

    [Fact]
    public void Titles_are_set_in_book_title_marks_once() =>
        Assert.Equal(
            "《宪法》《监察法》《关于学习〈条例〉的意见》",
            FactFormatter.Format(FactCatalog.Find("lawsStudied")!, new FactValue.Items(["宪法", "《监察法》", "关于学习《条例》的意见"])));

    [Fact]
    public void Day_is_written_without_leading_zeros() =>
        Assert.Equal("2024年1月8日", FactFormatter.Format(FactCatalog.Find("date")!, new FactValue.Day(new DateOnly(2024, 1, 8))));

    [Fact]
    public void Yes_and_no_are_words() =>
        Assert.NotEqual(
            FactFormatter.Format(FactCatalog.Find("studyPlanIssued")!, new FactValue.Flag(true)),
            FactFormatter.Format(FactCatalog.Find("studyPlanIssued")!, new FactValue.Flag(false)));
}
