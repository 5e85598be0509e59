using System.Text;
using System.Text.Json;
using WordAddin.Contracts;
using WordAddin.Writing.Languages;
using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Rules;

namespace WordAddin.Contracts.Tests;

public class FindingsJsonTests
{
    private static readonly Manuscript Sample = Manuscript.FromText("2023年度工作报告\n一、履职情况\n(一)强化学习。坚持学习。\n（二）抓好调研。全年调研。");

    [Fact]
    public void Finding_carries_place_text_message_basis_and_fix_of_the_contract()
    {
        var finding = FindingsOf(Json(Language.Chinese)).Single(f => f.GetProperty("rule").GetString() == "heading-bracket-halfwidth");
        Assert.Equal("warning", finding.GetProperty("severity").GetString());
        Assert.Equal(2, finding.GetProperty("paragraph").GetInt32());
        Assert.Equal(0, finding.GetProperty("start").GetInt32());
        Assert.Equal(3, finding.GetProperty("length").GetInt32());
        Assert.Equal(Sample.Paragraphs[2].FileOffset, finding.GetProperty("offset").GetInt32());
        Assert.Equal("(一)", finding.GetProperty("text").GetString());
        Assert.Contains("（一）", finding.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.StartsWith("GB/T 9704", finding.GetProperty("basis").GetString(), StringComparison.Ordinal);
        var fix = finding.GetProperty("fix");
        Assert.Equal("safe", fix.GetProperty("class").GetString());
        var edit = fix.GetProperty("edits")[0];
        Assert.Equal("（一）", edit.GetProperty("replacement").GetString());
        Assert.Equal(Sample.Paragraphs[2].Fingerprint, edit.GetProperty("fingerprint").GetString());
    }

    [Fact]
    public void Message_follows_the_language_and_the_place_does_not()
    {
        var chinese = FindingsOf(Json(Language.Chinese)).First();
        var english = FindingsOf(Json(Language.English)).First();
        Assert.NotEqual(chinese.GetProperty("message").GetString(), english.GetProperty("message").GetString());
        Assert.Equal(chinese.GetProperty("start").GetInt32(), english.GetProperty("start").GetInt32());
    }

    [Fact]
    public void Summary_counts_the_findings_by_severity()
    {
        var document = Json(Language.Chinese).GetProperty("documents")[0];
        var counted = FindingsOf(Json(Language.Chinese)).CountBy(f => f.GetProperty("severity").GetString()!).ToDictionary();
        var summary = document.GetProperty("summary").EnumerateObject().ToDictionary(p => p.Name, p => p.Value.GetInt32());
        Assert.All(summary, entry => Assert.Equal(counted.GetValueOrDefault(entry.Key), entry.Value));
        Assert.Equal(counted.Values.Sum(), summary.Values.Sum());
    }

    [Fact]
    public void Unreadable_file_is_reported_in_its_place()
    {
        var json = Parse(ContractJson.Bytes(writer => FindingsJson.Write(
            writer, [CheckedDocument.Unreadable("空.txt", UnreadableReason.EmptyFile)], Language.English)));
        var document = json.GetProperty("documents")[0];
        Assert.Equal("empty-file", document.GetProperty("error").GetProperty("code").GetString());
        Assert.Equal(UnreadableReason.EmptyFile.Sentence.English, document.GetProperty("error").GetProperty("message").GetString());
    }

    [Fact]
    public void Ignored_finding_stands_apart_with_its_reason()
    {
        var key = FindingKey.Of("heading-bracket-halfwidth", Sample.Paragraphs[2].Text, new TextSpan(0, 3));
        var report = Checker.Full.Check(Sample with { Ignored = [new IgnoredFinding(key, "上级规定的写法")] });
        var json = Parse(ContractJson.Bytes(writer => FindingsJson.Write(writer, [CheckedDocument.Checked("a", report)], Language.Chinese)));
        var withheld = json.GetProperty("documents")[0].GetProperty("withheld")[0];
        Assert.Equal("heading-bracket-halfwidth", withheld.GetProperty("rule").GetString());
        Assert.Equal("上级规定的写法", withheld.GetProperty("ignored").GetProperty("reason").GetString());
        Assert.DoesNotContain(FindingsOf(json), finding => finding.GetProperty("rule").GetString() == "heading-bracket-halfwidth");
    }

    [Fact]
    public void Chinese_is_written_as_Chinese()
    {
        Assert.Contains("强化学习", Encoding.UTF8.GetString(Bytes(Language.Chinese).Span), StringComparison.Ordinal);
    }

    [Fact]
    public void Lone_surrogate_in_the_text_does_not_break_the_answer()
    {
        var report = Checker.Full.Check(Manuscript.FromText("一、情况\n(\ud800一)学习\ud800,工作。"));
        var json = Parse(ContractJson.Bytes(writer => FindingsJson.Write(writer, [CheckedDocument.Checked("a", report)], Language.Chinese)));
        Assert.Equal(report.Findings.Length, json.GetProperty("documents")[0].GetProperty("findings").GetArrayLength());
    }

    private static ReadOnlyMemory<byte> Bytes(Language language) => ContractJson.Bytes(writer =>
        FindingsJson.Write(writer, [CheckedDocument.Checked("强化学习.txt", Checker.Full.Check(Sample))], language));

    private static JsonElement Json(Language language) => Parse(Bytes(language));

    private static JsonElement Parse(ReadOnlyMemory<byte> bytes) => JsonDocument.Parse(bytes).RootElement;

    private static JsonElement.ArrayEnumerator FindingsOf(JsonElement json) =>
        json.GetProperty("documents")[0].GetProperty("findings").EnumerateArray();
}
