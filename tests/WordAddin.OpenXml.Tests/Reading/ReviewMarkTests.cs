using WordAddin.OpenXml.Reading;
using WordAddin.Tests.Documents;
using WordAddin.Writing.Manuscripts;

namespace WordAddin.OpenXml.Tests.Reading;

public sealed class ReviewMarkTests
{
    [Fact]
    public void Deleted_and_moved_text_is_not_text()
    {
        var manuscript = Read("""
            <w:p><w:r><w:t>甲</w:t></w:r><w:del w:id="1" w:author="张"><w:r><w:delText>删</w:delText></w:r></w:del>
            <w:moveFrom w:id="2" w:author="李"><w:r><w:t>移</w:t></w:r></w:moveFrom>
            <w:ins w:id="3" w:author="王"><w:r><w:t>增</w:t></w:r></w:ins><w:moveTo w:id="4" w:author="李"><w:r><w:t>移</w:t></w:r></w:moveTo></w:p>
            """);

        Assert.Equal("甲增移", Assert.Single(manuscript.Paragraphs).Text);
        Assert.Equal(
            [
                new ReviewMark(ReviewMarkKind.Deletion, 0, new TextSpan(1, 0), "张"),
                new ReviewMark(ReviewMarkKind.Deletion, 0, new TextSpan(1, 0), "李"),
                new ReviewMark(ReviewMarkKind.Insertion, 0, new TextSpan(1, 1), "王"),
                new ReviewMark(ReviewMarkKind.Insertion, 0, new TextSpan(2, 1), "李"),
            ],
            manuscript.ReviewMarks.AsEnumerable());
    }

    [Fact]
    public void Paragraph_whose_mark_is_deleted_runs_on_into_the_next()
    {
        var manuscript = Read("""
            <w:p><w:pPr><w:rPr><w:del w:author="张"/></w:rPr></w:pPr><w:r><w:t>前半</w:t></w:r></w:p>
            <w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:t>后半</w:t></w:r></w:p>
            <w:p><w:pPr><w:rPr><w:del w:author="张"/></w:rPr></w:pPr><w:del w:author="张"><w:r><w:delText>整段</w:delText></w:r></w:del></w:p>
            <w:tbl><w:tr><w:tc><w:p><w:pPr><w:rPr><w:del w:author="张"/></w:rPr></w:pPr><w:r><w:t>格</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
            <w:p><w:r><w:t>尾</w:t></w:r></w:p>
            """);

        Assert.Equal(["前半后半", "格", "尾"], manuscript.Paragraphs.Select(p => p.Text));
        Assert.Equal([StoryKind.Body, StoryKind.TableCell, StoryKind.Body], manuscript.Paragraphs.Select(p => p.Story));
        Assert.Equal(TextAlignment.Center, manuscript.Paragraphs[0].Format.Alignment);
        Assert.Contains(new ReviewMark(ReviewMarkKind.Deletion, 0, new TextSpan(2, 0), "张"), manuscript.ReviewMarks);
    }

    [Fact]
    public void Field_result_is_text_and_its_instruction_is_not()
    {
        var manuscript = Read("""
            <w:p><w:r><w:t>第</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r>
            <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:t>内</w:t></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>层</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>
            <w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>12</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t>页</w:t></w:r>
            <w:fldSimple w:instr="DATE"><w:r><w:t>今天</w:t></w:r></w:fldSimple></w:p>
            """);

        Assert.Equal("第12页今天", Assert.Single(manuscript.Paragraphs).Text);
        Assert.Contains(new ReviewMark(ReviewMarkKind.Field, 0, new TextSpan(1, 2), null), manuscript.ReviewMarks);
        Assert.Contains(new ReviewMark(ReviewMarkKind.Field, 0, new TextSpan(4, 2), null), manuscript.ReviewMarks);
    }

    [Fact]
    public void Field_over_several_paragraphs_is_marked_in_each()
    {
        var manuscript = Read("""
            <w:p><w:r><w:t>目录</w:t><w:fldChar w:fldCharType="begin"/><w:instrText>TOC</w:instrText><w:fldChar w:fldCharType="separate"/><w:t>一</w:t></w:r></w:p>
            <w:p><w:r><w:t>二二</w:t></w:r></w:p>
            <w:p><w:r><w:t>三</w:t><w:fldChar w:fldCharType="end"/><w:t>后</w:t></w:r></w:p>
            """);

        Assert.Equal(
            [(0, new TextSpan(2, 1)), (1, new TextSpan(0, 2)), (2, new TextSpan(0, 1))],
            manuscript.ReviewMarks.Select(mark => (mark.Paragraph, mark.Span)));
    }

    [Fact]
    public void Hidden_text_stays_text_and_is_marked()
    {
        var manuscript = Read("<w:p><w:r><w:t>甲</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>乙</w:t></w:r><w:r><w:rPr><w:vanish/><w:b/></w:rPr><w:t>丙</w:t></w:r></w:p>");

        Assert.Equal("甲乙丙", Assert.Single(manuscript.Paragraphs).Text);
        Assert.Equal(new ReviewMark(ReviewMarkKind.HiddenText, 0, new TextSpan(1, 2), null), Assert.Single(manuscript.ReviewMarks));
        Assert.Equal([false, true, true], manuscript.Paragraphs[0].Runs.Select(run => run.Format.Hidden));
    }

    [Fact]
    public void Comments_are_marked_with_their_author_and_read_as_asides()
    {
        var manuscript = DocxReader.Read(DocxBuilder
            .WithBody("""
                <w:p><w:r><w:t>甲</w:t></w:r><w:commentRangeStart w:id="1"/><w:r><w:t>乙乙</w:t></w:r><w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r></w:p>
                <w:p><w:commentRangeStart w:id="2"/><w:r><w:t>丙</w:t></w:r></w:p>
                <w:p><w:r><w:t>丁</w:t></w:r><w:commentRangeEnd w:id="2"/><w:r><w:commentReference w:id="2"/><w:commentReference w:id="3"/></w:r></w:p>
                """)
            .Comments("""<w:comment w:id="1" w:author="赵"><w:p><w:r><w:t>请核实</w:t></w:r></w:p></w:comment><w:comment w:id="2" w:author="钱"><w:p/></w:comment>""")
            .Open());

        Assert.Equal(
            [
                new ReviewMark(ReviewMarkKind.Comment, 0, new TextSpan(1, 2), "赵"),
                new ReviewMark(ReviewMarkKind.Comment, 1, new TextSpan(0, 1), "钱"),
                new ReviewMark(ReviewMarkKind.Comment, 2, new TextSpan(1, 0), null),
            ],
            manuscript.ReviewMarks.AsEnumerable());
        Assert.Equal(("请核实", StoryKind.Comment), (manuscript.Asides[0].Text, manuscript.Asides[0].Story));
    }

    [Fact]
    public void Marks_outside_the_body_are_not_listed()
    {
        var manuscript = DocxReader.Read(DocxBuilder
            .WithBody("""<w:p/><w:sectPr><w:footerReference r:id="f1"/></w:sectPr>""")
            .Footer("f1", """<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>1</w:t></w:r><w:r><w:t>2</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>3</w:t></w:r><w:fldSimple><w:r><w:t>4</w:t></w:r></w:fldSimple></w:p>""")
            .Open());

        Assert.Empty(manuscript.ReviewMarks);
        Assert.Equal("1234", Assert.Single(manuscript.Asides).Text);
    }

    private static Manuscript Read(string body) => DocxReader.Read(DocxBuilder.WithBody(body).Open());
}
