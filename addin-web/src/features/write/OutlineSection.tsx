import { Caption1, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { Meter } from '../../ui/Meter';
import { Pressable } from '../../ui/Pressable';
import { useWording } from '../shell/PaneContext';
import { SectionCard } from './SectionCard';
import { SectionStateBadge } from './SectionStateBadge';
import type { SectionProgress } from './sectionProgress';
import type { OutlineDesk } from './useOutline';

const useStyles = makeStyles({
  item: { borderRadius: tokens.borderRadiusLarge, marginBottom: '2px' },
  here: { boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}` },
  open: { backgroundColor: tokens.colorNeutralBackground2 },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gap: '2px 8px',
    width: '100%',
    padding: '8px',
    borderRadius: tokens.borderRadiusLarge,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  sub: { color: tokens.colorNeutralForeground3 },
  meter: { gridColumn: '1 / -1', paddingTop: '4px' },
});

interface OutlineSectionProps {
  readonly progress: SectionProgress;
  readonly desk: OutlineDesk;
}

export function OutlineSection({ progress, desk }: OutlineSectionProps) {
  const styles = useStyles();
  const { texts, pick } = useWording();
  const { section, characters, wanted, state } = progress;
  const isOpen = desk.open === section.key;
  const isHere = desk.here === section.key;
  const title = desk.titled(pick(section.title, section.titleEn));
  return (
    <li className={mergeClasses(styles.item, isHere && styles.here, isOpen && styles.open)}>
      <Pressable
        className={styles.row}
        aria-expanded={isOpen}
        aria-current={isHere ? 'location' : undefined}
        onClick={() => {
          desk.toggle(section.key);
        }}
      >
        <Text weight={isHere ? 'semibold' : 'regular'}>{title}</Text>
        <SectionStateBadge state={state} />
        <Caption1 className={styles.sub}>
          {texts.write.characters(characters)}
          {wanted && ` · ${wanted.min > 0 ? texts.write.wanted(wanted.min, wanted.max) : texts.write.atMost(wanted.max)}`}
          {!section.required && ` · ${texts.write.optional}`}
        </Caption1>
        {wanted && (
          <span className={styles.meter}>
            <Meter value={characters} band={wanted} label={texts.write.progressOf(title)} />
          </span>
        )}
      </Pressable>
      {isOpen && <SectionCard progress={progress} desk={desk} />}
    </li>
  );
}
