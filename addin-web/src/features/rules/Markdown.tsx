import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useWording } from '../shell/PaneContext';
import { blocksOf, isChinese, spansOf, type MarkdownBlock } from './markdown';
import { Stack } from '../../ui/Stack';

const useStyles = makeStyles({
  example: {
    margin: 0,
    padding: '8px 10px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    fontFamily: "'FangSong', 'STFangsong', 'Noto Serif CJK SC', serif",
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
  bad: { borderLeftColor: tokens.colorStatusDangerBorder2 },
  good: { borderLeftColor: tokens.colorStatusSuccessBorder2 },
  label: { display: 'block', marginBottom: '4px', color: tokens.colorNeutralForeground3 },
  mark: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorStatusDangerForeground1,
    textDecorationLine: 'underline',
    textDecorationStyle: 'wavy',
    '@media (forced-colors: active)': { backgroundColor: 'Mark', color: 'MarkText', forcedColorAdjust: 'none' },
  },
  heading: { margin: 0 },
  prose: { overflowWrap: 'anywhere' },
});

interface MarkdownProps {
  readonly source: string;
  /** What the fenced examples are called. */
  readonly fences: Readonly<Record<'bad' | 'fixed' | 'good', string>>;
}

/** A bilingual page in the language of the pane; its examples are Chinese in both. */
export function Markdown({ source, fences }: MarkdownProps) {
  const { language } = useWording();
  const wanted = (block: MarkdownBlock): boolean =>
    (block.kind !== 'prose' && block.kind !== 'heading') || isChinese(block.text) === (language === 'zh-CN');
  return (
    <Stack>
      {blocksOf(source).filter(wanted).map((block, index) => (
        <Block key={index} block={block} fences={fences} />
      ))}
    </Stack>
  );
}

function Block({ block, fences }: { readonly block: MarkdownBlock } & Pick<MarkdownProps, 'fences'>) {
  const styles = useStyles();
  if (block.kind === 'heading') return <Text as="h3" weight="semibold" className={styles.heading}>{block.text}</Text>;
  if (block.kind === 'prose') return <Text className={styles.prose}><Spans text={block.text} /></Text>;
  if (block.kind === 'list') {
    return <ul>{block.items.map((item) => <li key={item}><Spans text={item} /></li>)}</ul>;
  }
  const name = block.name in fences ? (block.name as keyof typeof fences) : null;
  const edge = name === 'bad' ? styles.bad : styles.good;
  return (
    <div>
      {name && <Text size={200} weight="semibold" className={styles.label}>{fences[name]}</Text>}
      <div className={`${styles.example} ${edge}`} lang="zh-CN"><Spans text={block.text} /></div>
    </div>
  );
}

function Spans({ text }: { readonly text: string }) {
  const styles = useStyles();
  return spansOf(text).map(({ kind, text: words }, index) => {
    if (kind === 'code') return <code key={index}>{words}</code>;
    if (kind === 'strong') return <strong key={index}>{words}</strong>;
    return kind === 'mark' ? <mark key={index} className={styles.mark}>{words}</mark> : words;
  });
}
