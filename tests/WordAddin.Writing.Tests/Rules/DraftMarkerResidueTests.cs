using System.Collections.Immutable;
using WordAddin.Writing.Languages;
using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Rules;
using WordAddin.Writing.Rules.Residue;

namespace WordAddin.Writing.Tests.Rules;

/// <summary>Comments, tracked changes and hidden text cannot be written in an example of a page.</summary>
public class DraftMarkerResidueTests
{
    [Theory]
    [InlineData(ReviewMarkKind.Comment, "批注")]
    [InlineData(ReviewMarkKind.Insertion, "插入")]
    [InlineData(ReviewMarkKind.Deletion, "删除")]
    [InlineData(ReviewMarkKind.HiddenText, "隐藏")]
    public void Review_mark_is_reported_where_it_stands(ReviewMarkKind kind, string word)
    {
        var finding = Assert.Single(Check(new ReviewMark(kind, 0, new TextSpan(2, 4), "李四")));
        Assert.Equal(new TextSpan(2, 4), finding.Span);
        Assert.Contains(word, finding.Message(Language.Chinese), StringComparison.Ordinal);
        Assert.Null(finding.Fix);
    }

    [Fact]
    public void Field_is_no_residue() => Assert.Empty(Check(new ReviewMark(ReviewMarkKind.Field, 0, new TextSpan(2, 4), null)));

    private static ImmutableArray<Finding> Check(ReviewMark mark)
    {
        var manuscript = Manuscript.FromText("全年召开常委会会议四次，开展专题调研十二次。") with { ReviewMarks = [mark] };
        return new Checker([new DraftMarkerResidue()]).Check(manuscript).Findings;
    }
}
