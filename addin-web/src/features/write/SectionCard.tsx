import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowRightRegular, TextAddRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { Stack } from '../../ui/Stack';
import { useWording } from '../shell/PaneContext';
import type { SectionProgress } from './sectionProgress';
import type { OutlineDesk } from './useOutline';

const useStyles = makeStyles({
  card: { padding: '4px 8px 14px' },
  list: { margin: 0, paddingInlineStart: '18px' },
  label: { display: 'block', color: tokens.colorNeutralForeground3, marginBottom: '2px' },
  openings: { display: 'grid', gap: '4px' },
  opening: { justifyContent: 'flex-start', textAlign: 'start', fontWeight: tokens.fontWeightRegular, minWidth: 0 },
});

interface SectionCardProps {
  readonly progress: SectionProgress;
  readonly desk: OutlineDesk;
}

/** What a section is for, what it must say, and how it may begin. */
export function SectionCard({ progress, desk }: SectionCardProps) {
  const styles = useStyles();
  const { texts, pick } = useWording();
  const { write } = texts;
  const { section, control } = progress;
  const avoid = section.avoid ? pick(section.avoid, section.avoidEn) : '';
  const parts = section.children.map((child) => desk.titled(pick(child.title, child.titleEn)));
  return (
    <Stack className={styles.card}>
      <Advice label={write.mustSay}>{pick(section.purpose, section.purposeEn)}</Advice>
      {avoid !== '' && <Advice label={write.avoid}>{avoid}</Advice>}
      {parts.length > 0 && (
        <Advice label={write.parts}>
          <ul className={styles.list}>
            {parts.map((part) => (
              <li key={part}>{part}</li>
            ))}
          </ul>
        </Advice>
      )}
      {control && (
        <Button
          size="small"
          icon={<ArrowRightRegular />}
          onClick={() => {
            desk.goTo(progress);
          }}
        >
          {write.goToSection}
        </Button>
      )}
      {control && section.openings.length > 0 && (
        <Advice label={write.openings}>
          <span className={styles.openings}>
            {section.openings.map((template) => desk.opened(template)).map((opening) => (
              <Button
                key={opening}
                size="small"
                appearance="subtle"
                icon={<TextAddRegular />}
                className={styles.opening}
                aria-label={write.insertOpening(opening)}
                onClick={() => {
                  desk.insertOpening(opening);
                }}
              >
                {opening}
              </Button>
            ))}
          </span>
        </Advice>
      )}
    </Stack>
  );
}

function Advice({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <div>
      <Text size={200} weight="semibold" className={styles.label}>
        {label}
      </Text>
      <Text as="span">{children}</Text>
    </div>
  );
}
