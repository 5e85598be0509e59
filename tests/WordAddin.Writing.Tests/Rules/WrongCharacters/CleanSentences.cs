namespace WordAddin.Writing.Tests.Rules.WrongCharacters;

/// <summary>
/// Sentences of a report, put together from parts that were written for these tests alone: the thresholds of the rule
/// were tuned on the model reports and on the examples of other rules' pages.
/// </summary>
internal static class CleanSentences
{
    private static readonly string[] openings =
    [
        "一年来", "上半年", "在市委领导下", "按照年初安排", "围绕中心任务", "针对群众反映强烈的问题", "面对繁重的工作任务",
        "作为分管领导", "坚持问题导向", "结合工作实际", "立足岗位职责", "换届以来", "根据会议要求", "在广大委员的支持下",
        "为了提高工作效率", "通过深入讨论", "经过认真准备", "对照上级标准",
    ];

    private static readonly string[] actions =
    [
        "我主动深入企业了解经营情况", "机关组织干部参观革命纪念馆", "先后邀请专家介绍经济形势", "及时修改完善会议方案",
        "认真听取社会各界的意见", "支部严格执行请假制度", "带领同志们学习有关文件", "定期检查财务收支情况",
        "积极参加社区志愿服务活动", "耐心解答群众提出的疑问", "牵头制定年度培训计划", "重新梳理机关采购流程",
        "组织委员考察农村饮水工程", "帮助贫困家庭解决实际困难", "主持召开专题研究会议", "反复核对统计数据",
        "推动学校周边交通秩序改善", "协助有关部门化解历史遗留问题", "鼓励青年职工参加技能比赛", "督促承办单位按时答复",
        "加强对下属的教育管理", "坚决抵制各种不正之风", "主动公开办事程序", "妥善安排节日期间的值班工作",
        "邀请民主党派成员共同视察", "关心退休老同志的日常生活", "撰写多篇调查报告", "广泛宣传法律知识",
        "重点考察城市供水设施", "参与旧城改造项目的论证", "虚心接受群众监督", "深入车间倾听工人的心声",
        "多次赴外地学习先进经验", "集体讨论干部任免事项", "如实报告家庭财产变化", "拒绝接受管理对象的礼品",
    ];

    private static readonly string[] results =
    [
        "取得了明显成效", "得到领导充分肯定", "为科学决策提供了重要参考", "受到基层群众普遍欢迎", "有效提升了服务水平",
        "保证了各项任务顺利完成", "进一步密切了干群关系", "形成了团结合作的良好氛围", "积累了宝贵的实践经验", "维护了机关的良好形象",
        "促进了地方经济健康发展", "使工作作风明显转变", "工作效率大幅提高", "没有出现任何重大失误", "增强了队伍的整体素质",
        "奠定了坚实的工作基础", "解决了长期困扰居民的难题", "树立了清正廉洁的榜样", "确保了资金使用安全", "激发了大家的工作热情",
        "推动了相关政策的落实", "为今后的发展创造了条件", "切实减轻了企业负担", "赢得了社会各界的信任",
    ];

    /// <summary>All sentences differ; the same <paramref name="count"/> gives the same ones.</summary>
    public static List<string> Take(int count)
    {
        var random = new Random(20230);
        var sentences = new HashSet<string>(StringComparer.Ordinal);
        while (sentences.Count < count)
            sentences.Add($"{Pick(openings, random)}，{Pick(actions, random)}，{Pick(results, random)}。");
        return [.. sentences];
    }

    private static string Pick(string[] parts, Random random) => parts[random.Next(parts.Length)];
}
