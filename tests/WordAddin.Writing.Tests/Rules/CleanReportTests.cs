using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Rules;

namespace WordAddin.Writing.Tests.Rules;

/// <summary>A finished report of about 1500 characters, full of the traps of these rules, on which they have nothing to say.</summary>
public class CleanReportTests
{
    private const string Report = """
        临江市政协办公室主任2023年度述职述廉报告

        2023年，在市委和市政协党组的坚强领导下，在机关全体同志的支持配合下，我认真履行办公室主任职责，负责文稿起草、会议服务、机关运转等工作，较好地完成了全年任务。现将有关情况报告如下：
        一、坚持学在前，着力筑牢思想根基
        （一）抓实理论武装。始终把学习贯彻习近平新时代中国特色社会主义思想作为首要政治任务，坚持集中学习与个人自学相结合，全年参加党组理论学习中心组学习12次，撰写心得体会3.5万字。深刻领悟“两个确立”的决定性意义，增强“四个意识”、坚定“四个自信”、做到“两个维护”。
        （二）抓实党规党纪学习。认真学习《中国共产党章程》《中国共产党纪律处分条例》《中国共产党支部工作条例（试行）》，参加“学党章、守党纪、作表率”“读书思廉”等活动，观看警示教育片《零容忍》，自觉尊崇党章，遵守宪法和民法典。
        二、坚持干在先，着力提升服务质效
        （一）服务协商议政。全年服务保障全体会议1次、常委会会议4次、主席会议11次，筹备“优化营商环境”“提升制造业核心竞争力”专题协商会2场。《“商量”出来的好日子》一文被省级媒体刊发，在委员中引起良好反响。
        （二）规范办文办会。严格执行《党政机关公文处理工作条例》，审核文稿260余份，印发〔2023〕1号至〔2023〕36号文件。推行A4纸双面打印，会议9:00开始，一般不超过2小时。完善“1+N”制度体系，修订工作规则，建立委员QQ工作群，机关网站（www.example.cn）日均更新3条信息。
        （三）强化后勤保障。主要做了三方面工作：一是严格公务接待，接待外地政协考察团18批126人次；二是严格公务用车，安全行驶4.2万公里；三是严格资产管理，为机关医务室更新X光机1台，购置3×4米展板6块。
        三、坚持严在实，着力守住廉洁底线
        认真落实全面从严治党主体责任，重点抓好以下工作。
        一是严守政治纪律。坚持请示报告制度，2021—2023年个人有关事项均如实填报，没有瞒报漏报。
        二是严格遵守中央八项规定及其实施细则精神。不搞特殊，不请吃吃请，家风建设常抓不懈。
        三是严格管理身边人。对工作人员多约束、严要求，常提醒、勤教育，未发现违纪违法问题。
        四、存在的主要问题和下一步打算
        一年来，虽然做了一些工作，但与组织要求和委员期盼相比还有差距：理论学习联系实际不够，调查研究特别是蹲点调研不够，工作创新不够。下一步，我将从三个方面改进：第一，在学深悟透上下功夫。第二，在调查研究上下功夫。第三，在改革创新上下功夫。始终牢记根本宗旨，永远为人民服务。
        以上报告，请予评议。

        王小明
        2024年1月8日
        """;

    [Fact]
    public void Finished_report_gives_no_finding_of_these_families()
    {
        var manuscript = Manuscript.FromText(Report);
        var findings = Checker.Full.Check(manuscript).Findings
            .Where(finding => finding.Rule.GetType().Namespace!.Split('.')[^1] is "Residue" or "Punctuation" or "Enumerations" or "Numbers")
            .Select(finding => $"{finding.Rule.Id}: {manuscript.Paragraphs[finding.Paragraph].Text.Substring(finding.Span.Start, finding.Span.Length)}");
        Assert.Equal([], findings);
    }
}
