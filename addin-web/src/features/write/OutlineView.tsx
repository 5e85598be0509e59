import { Caption1, makeStyles, Text, tokens, useArrowNavigationGroup } from '@fluentui/react-components';
import type { Genre } from '../../api/genres';
import { Fault } from '../../ui/Fault';
import { Meter } from '../../ui/Meter';
import { Stack } from '../../ui/Stack';
import { usePane, useWording } from '../shell/PaneContext';
import { useStore } from '../document/store';
import { OutlineSection } from './OutlineSection';
import { PromptsLeft } from './PromptsLeft';
import { useOutline } from './useOutline';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '0 -8px', padding: 0 },
  hint: { color: tokens.colorNeutralForeground3 },
});

export function OutlineView({ genre }: { readonly genre: Genre }) {
  const styles = useStyles();
  const { document } = usePane();
  const { texts } = useWording();
  const arrows = useArrowNavigationGroup({ axis: 'vertical', tabbable: true });
  const desk = useOutline(genre);
  const { sections } = useStore(document.state);
  if (sections.length === 0) return <Text className={styles.hint}>{texts.write.noOutline}</Text>;
  const band = { min: genre.length.targetMin, max: genre.length.targetMax };
  return (
    <Stack>
      {desk.error !== null && <Fault error={desk.error} texts={texts} />}
      <Stack gap="tight">
        <Caption1 className={styles.hint}>{texts.write.total(desk.total, band.min, band.max)}</Caption1>
        <Meter value={desk.total} band={band} label={texts.write.totalLabel} />
      </Stack>
      <ol className={styles.list} {...arrows}>
        {desk.progress.map((progress) => (
          <OutlineSection key={progress.section.key} progress={progress} desk={desk} />
        ))}
      </ol>
      <Caption1 className={styles.hint}>{texts.write.outlineHint}</Caption1>
      <PromptsLeft />
    </Stack>
  );
}
