using System.Collections.Immutable;
using WordAddin.Writing.Rules.Balance;
using WordAddin.Writing.Rules.Consistency;
using WordAddin.Writing.Rules.Enumerations;
using WordAddin.Writing.Rules.Headings;
using WordAddin.Writing.Rules.Layout;
using WordAddin.Writing.Rules.Numbers;
using WordAddin.Writing.Rules.Punctuation;
using WordAddin.Writing.Rules.Residue;
using WordAddin.Writing.Rules.Structure;
using WordAddin.Writing.Rules.Terms;
using WordAddin.Writing.Rules.Titles;

namespace WordAddin.Writing.Rules;

/// <summary>Every rule of the product, explicit and in the order of the rule folders.</summary>
public static class RuleCatalog
{
    public static ImmutableArray<Rule> Rules { get; } =
    [
        // Headings: 标题编号与层级
        new HeadingNumberSequence(),
        new HeadingLevelJump(),
        new HeadingLevelReverse(),
        new HeadingNumberPunct(),
        new HeadingBracketHalfwidth(),
        new HeadingStyleMixed(),
        new HeadingTrailingPunct(),
        new HeadingRuninNoPeriod(),
        new HeadingSingleChild(),
        new HeadingEmpty(),
        new HeadingNumberingManual(),
        new HeadingUnnumberedLevel2(),
        new HeadingDetachedStyle(),

        // Titles: 标题文字
        new TitleMissing(),
        new TitleYearMissing(),
        new TitleGenreMissing(),
        new TitleBodyMismatch(),
        new TitlePunct(),
        new TitleTooLong(),
        new HeadingTooLong(),
        new HeadingParallelism(),
        new HeadingWordRepeat(),
        new HeadingDuplicate(),
        new HeadingVague(),
        new HeadingMixedForm(),

        // Structure: 体裁结构
        new GenreMissingSection(),
        new GenreMissingContent(),
        new GenreSectionOrder(),
        new GenreDutyStatement(),
        new ReportYearMissing(),
        new PreambleMissing(),
        new PreambleTransitionMissing(),
        new ClosingMissing(),
        new SignatureMissing(),
        new GenrePlanVague(),
        new GenreProblemResponse(),
        new GenreTwoResponsibilities(),
        new GenreLastYearRectification(),
        new GenreReportNoRequest(),
        new GenrePersonMixed(),
        new EnumLayoutMixed(),

        // Balance: 篇幅与均衡
        new LengthTotal(),
        new BalanceProblemSection(),
        new BalanceSection(),
        new BalanceSubsection(),
        new ParagraphTooLong(),
        new SentenceTooLong(),
        new FactDensity(),
        new VagueQuantity(),
        new ClicheDensity(),

        // Enumerations: “一是／二是”枚举
        new EnumSequence(),
        new EnumSingle(),
        new EnumCountMismatch(),
        new EnumSeparatorMixed(),
        new EnumPeriodInSeries(),
        new EnumCommaAfter(),
        new EnumOrdinalComma(),
        new EnumLeadMissing(),
        new EnumItemUnbalanced(),
        new EnumDepth(),
        new EnumParallelism(),

        // Residue: 占位、残留与安全
        new PlaceholderResidue(),
        new PlaceholderDeterminable(),
        new WatermarkResidue(),
        new DraftMarkerResidue(),
        new AnonymisationInconsistent(),
        new TemplateForeignName(),
        new PersonalInfo(),
        new ConsecutiveBlankLines(),
        new WhitespaceMisuse(),

        // Terms: 术语、固定表述、用字
        new TypoDictionary(),
        new TypoIdiom(),
        new WordCollocation(),
        new WordZuochu(),
        new WordDuplicate(),
        new SetPhrase(),
        new SetPhraseConsistencyCenter(),
        new TermCppccLeadership(),
        new TermCppccMeeting(),
        new TermStudyGroup(),
        new WrongCharacter(),
        new WordZhiding(),
        new WordRedundantDeng(),
        new SetPhraseOrder(),
        new SetPhraseOutdated(),
        new TermCppccProposal(),
        new TermCppccRole(),
        new TermXunshiXuncha(),
        new TermPersonalMatters(),
        new TermAbbrevBroken(),
        new TermResponsibleBody(),
        new DocTitleWrong(),
        new DocTitleBroken(),
        new DocTitleAmbiguous(),
        new AbbreviationUndefined(),
        new WordOveruse(),
        new RepetitionNear(),
        new SensitiveLeaderTitle(),

        // Consistency: 一致性
        new ConsistencyOrg(),
        new ConsistencyOrgSeparator(),
        new ConsistencyAbbreviation(),
        new ConsistencyTerm(),
        new ConsistencyName(),
        new ConsistencyNumberStyle(),
        new ConsistencyQuoteStyle(),
        new ConsistencyTense(),

        // Punctuation: 标点
        new PunctHalfwidth(),
        new PunctHalfwidthQuote(),
        new PunctQuoteUnbalanced(),
        new PunctBracketUnbalanced(),
        new PunctQuoteNesting(),
        new PunctBooktitleNesting(),
        new PunctQuoteScope(),
        new PunctDunhaoBetweenQuotes(),
        new PunctDengDunhao(),
        new PunctEllipsisDeng(),
        new PunctDuplicate(),
        new PunctEllipsisForm(),
        new PunctDashForm(),
        new PunctLineStart(),
        new PunctSentenceEndMissing(),
        new PunctFragmentPeriod(),
        new PunctPreambleComma(),
        new PunctPreambleEnding(),
        new PunctColonNested(),
        new PunctMissingDunhao(),
        new PunctParallelSeparator(),
        new PunctDunhaoBeforeTebieshi(),
        new PunctCommaBeforeYiji(),
        new PunctBooktitleMissing(),
        new PunctBooktitleMisuse(),

        // Numbers: 数字、日期、年份
        new NumberYearShort(),
        new NumberFullwidth(),
        new NumberRange(),
        new NumberApproxDunhao(),
        new NumberMixedScale(),
        new NumberSameForm(),
        new NumberLeadingZero(),
        new NumberRedundantApprox(),
        new NumberSum(),
        new NumberRate(),
        new NumberRepeatConflict(),
        new NumberDateInvalid(),
        new DateHao(),
        new DateRelative(),
        new YearInconsistent(),
        new YearPlanMismatch(),
        new NumberMeetingSession(),

        // Layout: 版式
        new LayoutPageSize(),
        new LayoutMargins(),
        new LayoutBodyFont(),
        new LayoutTitleFont(),
        new LayoutHeading1Font(),
        new LayoutHeading2Font(),
        new LayoutHeading34Font(),
        new LayoutBold(),
        new LayoutLineSpacing(),
        new LayoutIndent(),
        new LayoutIndentSpaces(),
        new LayoutParagraphSpacing(),
        new LayoutAlignment(),
        new LayoutPageNumber(),
        new LayoutColor(),
        new LayoutFontMixed(),
        new LayoutSignature(),
        new LayoutAttachmentNote(),
        new LayoutManualBreak(),
    ];

    public static Rule? Find(string id) =>
        Rules.FirstOrDefault(rule => string.Equals(rule.Id, id, StringComparison.Ordinal));
}
