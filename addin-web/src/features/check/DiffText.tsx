import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import type { DiffSegment } from './diff';

const useStyles = makeStyles({
  text: {
    padding: '6px 8px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
    // An official document is read in this face; a change of punctuation is seen more easily in it.
    fontFamily: "'FangSong', 'STFangsong', 'Noto Serif CJK SC', serif",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase500,
    whiteSpace: 'pre-wrap',
  },
  gap: { color: tokens.colorNeutralForeground3 },
  remove: { paddingInline: '2px', backgroundColor: tokens.colorStatusDangerBackground1, color: tokens.colorStatusDangerForeground1 },
  insert: {
    paddingInline: '2px',
    marginInline: '2px',
    backgroundColor: tokens.colorStatusSuccessBackground1,
    color: tokens.colorStatusSuccessForeground1,
    textDecorationLine: 'underline',
    textDecorationThickness: '2px',
  },
  found: {
    backgroundColor: tokens.colorStatusWarningBackground2,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'underline',
    textDecorationStyle: 'wavy',
    textUnderlineOffset: '3px',
    '@media (forced-colors: active)': { backgroundColor: 'Mark', color: 'MarkText', forcedColorAdjust: 'none' },
  },
});

interface DiffTextProps {
  readonly segments: readonly DiffSegment[];
  /** Shows what would be removed as found, not as struck out. */
  readonly mark?: boolean;
}

/** A stretch of the document with what goes and what comes. */
export function DiffText({ segments, mark = false }: DiffTextProps) {
  const styles = useStyles();
  return (
    <Text block className={styles.text} lang="zh-CN">
      {segments.map(({ kind, text }, index) => {
        if (kind === 'remove' && mark) return <mark key={index} className={styles.found}>{text}</mark>;
        if (kind === 'remove') return <del key={index} className={styles.remove}>{text}</del>;
        if (kind === 'insert') return <ins key={index} className={styles.insert}>{text}</ins>;
        return <span key={index} className={mergeClasses(kind === 'gap' && styles.gap)}>{text}</span>;
      })}
    </Text>
  );
}
