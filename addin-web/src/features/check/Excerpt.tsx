import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { excerptOf, type KeyedFinding } from './groupFindings';

const useStyles = makeStyles({
  line: { overflow: 'hidden', whiteSpace: 'nowrap', textOverflow: 'ellipsis', color: tokens.colorNeutralForeground3 },
  found: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
});

/** The words found and a few around them, in one line: they tell one finding from the next. */
export function Excerpt({ item }: { readonly item: KeyedFinding }) {
  const styles = useStyles();
  const excerpt = excerptOf(item);
  if (!excerpt) return null;
  return (
    <Caption1 className={styles.line} lang="zh-CN">
      {excerpt.before}
      <span className={styles.found}>{excerpt.found}</span>
      {excerpt.after}
    </Caption1>
  );
}
