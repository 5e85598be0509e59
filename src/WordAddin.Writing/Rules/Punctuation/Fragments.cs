using System.Buffers;

namespace WordAddin.Writing.Rules.Punctuation;

/// <summary>Recognises clauses that only say why, how or when, by how they begin and end.</summary>
internal static class Fragments
{
    /// <summary>Verbs after 为 that tell a purpose; 为人民服务 and 为民办实事 are sentences.</summary>
    private static readonly string[] purposes =
    [
        "了", "提高", "提升", "增强", "加强", "强化", "确保", "保证", "保障", "推动", "推进", "促进", "贯彻", "落实", "深入", "进一步", "更好", "切实",
        "全面", "防止", "避免", "解决", "实现", "认真", "有效", "做好", "巩固", "规范", "加快", "扩大", "丰富", "引导", "营造", "打造", "充分", "深化",
    ];

    private static readonly string[] means = ["开展", "加强", "组织", "采取", "举办", "召开", "建立", "实施", "不断", "强化", "深入", "广泛", "集中", "专题"];
    private static readonly string[] meansEnds = ["活动", "方式", "形式", "举措", "措施", "途径", "手段", "方法", "培训", "宣讲", "调研", "学习", "等"];
    private static readonly string[] circumstanceEnds =
    [
        "领导下", "支持下", "帮助下", "努力下", "指导下", "关心下", "配合下", "推动下", "背景下", "形势下", "情况下", "前提下", "基础上", "过程中", "工作中",
        "同时", "期间", "之后", "之际", "以来",
    ];

    private static readonly string[] groundEnds = ["要求", "精神", "部署", "安排", "规定", "原则", "方案", "意见", "通知", "思路", "目标", "标准"];

    /// <summary>A fragment begins with one of these.</summary>
    public static SearchValues<char> FirstCharacters { get; } = SearchValues.Create("为通在随由鉴根按");

    /// <summary><paramref name="clause"/> is a sentence without its full stop.</summary>
    public static bool IsFragment(ReadOnlySpan<char> clause)
    {
        clause = clause.Trim();
        if (clause.Length < 5 || !FirstCharacters.Contains(clause[0]) || clause.ContainsAny('，', '；', '：'))
            return false;
        return clause[0] switch
        {
            '为' => StartsWithAny(clause[1..], purposes),
            '通' => clause.StartsWith("通过") && StartsWithAny(clause[2..], means) && EndsWithAny(clause, meansEnds),
            '在' => EndsWithAny(clause, circumstanceEnds),
            '根' or '按' => (clause.StartsWith("根据") || clause.StartsWith("按照")) && EndsWithAny(clause, groundEnds),
            '随' => clause.StartsWith("随着"),
            '由' => clause.StartsWith("由于"),
            '鉴' => clause.StartsWith("鉴于"),
            _ => false,
        };
    }

    private static bool StartsWithAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.StartsWith(word))
                return true;
        }

        return false;
    }

    private static bool EndsWithAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.EndsWith(word))
                return true;
        }

        return false;
    }
}
