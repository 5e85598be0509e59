using WordAddin.Writing.Manuscripts;
using WordAddin.Writing.Outlines;
using WordAddin.Writing.Rules.Punctuation;

namespace WordAddin.Writing.Rules.Numbers;

/// <summary>A range of values is joined by ～ or —, and both ends carry % or 万.</summary>
public sealed class NumberRange : ParagraphRule
{
    private const string Joints = "-－–~—～";
    private const string CorrectJoints = "—～";

    public override Zone Reads => Zone.Prose | Zone.Heading | Zone.Table;

    public override void Check(ParagraphReading paragraph, FindingSink findings)
    {
        if (!paragraph.Has(TextTraits.Digit))
            return;
        var runs = paragraph.DigitRuns;
        for (var i = 1; i < runs.Length; i++)
            CheckPair(paragraph, runs[i - 1], runs[i], findings);
    }

    private static void CheckPair(ParagraphReading paragraph, TextSpan left, TextSpan right, FindingSink findings)
    {
        var text = paragraph.Text;
        var joint = right.Start - 1;
        if (!Joints.Contains(text[joint], StringComparison.Ordinal) || IsCode(text, left) || !IsAscending(text, left, right))
            return;
        var leftUnit = text[left.End..joint];
        var scale = ScaleAt(text, right.End);
        var end = right.End + scale.Length;
        end += NumberText.UnitAt(text, end).Length;
        if (end == right.End || IsTime(text, joint) || !IsUnit(leftUnit) || Joints.Contains(Characters.At(text, end), StringComparison.Ordinal))
            return;
        var missing = leftUnit.Length > 0 ? "" : scale.Length > 0 ? scale : Percent(text, right.End);
        var isWrongJoint = !CorrectJoints.Contains(text[joint], StringComparison.Ordinal);
        if (missing.Length == 0 && !isWrongJoint)
            return;
        var expected = missing + (isWrongJoint ? '～' : text[joint]);
        var edit = new TextSpan(joint, 1);
        var fix = missing.Length > 0 || paragraph.IsQuoted(joint) ? Fix.Ask(paragraph.Source, edit, expected) : Fix.Safe(paragraph.Source, edit, expected);
        findings.Report(paragraph.Source, TextSpan.FromBounds(left.Start, end), fix, missing.Length > 0 ? "unit" : "", ("unit", missing));
    }

    /// <summary>Telephones, models and ordinals such as 第3-5条.</summary>
    private static bool IsCode(string text, TextSpan left)
    {
        var before = Characters.At(text, left.Start - 1);
        return before is '第' or '.' or '/' or ':' or '〔' or '_' || char.IsAsciiLetter(before) || Joints.Contains(before, StringComparison.Ordinal);
    }

    private static bool IsAscending(string text, TextSpan left, TextSpan right) =>
        NumberText.ValueOf(text, left) is { } first && NumberText.ValueOf(text, right) is { } last && first < last;

    private static bool IsTime(string text, int joint) => Periods.IsPeriod(text, new TextSpan(joint, 1));

    /// <summary>True for what may stand between the first value and the joint: nothing, 万, 次 or 万元.</summary>
    private static bool IsUnit(string unit)
    {
        var scale = ScaleAt(unit, 0).Length;
        return scale + NumberText.UnitAt(unit, scale).Length == unit.Length;
    }

    private static string ScaleAt(string text, int index) => Characters.At(text, index) is '万' or '亿' ? text.Substring(index, 1) : "";

    private static string Percent(string text, int index) => Characters.At(text, index) is '%' or '％' ? text.Substring(index, 1) : "";
}
