import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowClockwiseRegular } from '@fluentui/react-icons';
import { Fault } from '../../ui/Fault';
import { Heading } from '../../ui/Heading';
import { Row } from '../../ui/Row';
import { Stack } from '../../ui/Stack';
import { Waiting } from '../../ui/Waiting';
import { useWording } from '../shell/PaneContext';
import { DraftItem } from './DraftItem';
import type { DraftsDesk } from './useDrafts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  hint: { color: tokens.colorNeutralForeground3 },
});

export function DraftList({ desk }: { readonly desk: DraftsDesk }) {
  const styles = useStyles();
  const { texts } = useWording();
  const { list, refresh } = desk;
  const { drafts } = texts;
  return (
    <Stack gap="tight">
      <Row apart>
        <Heading>{drafts.list}</Heading>
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowClockwiseRegular />}
          aria-label={drafts.refresh}
          title={drafts.refresh}
          onClick={refresh}
        />
      </Row>
      {list.status === 'failed' && <Fault error={list.error} texts={texts} onRetry={refresh} />}
      {list.status === 'loading' && <Waiting label={texts.pane.loading} />}
      {list.status === 'ready' && list.value.length === 0 && (
        <Stack gap="tight">
          <Text>{drafts.none}</Text>
          <Text size={200} className={styles.hint}>
            {drafts.noneHint}
          </Text>
        </Stack>
      )}
      {list.status === 'ready' && (
        <ul className={styles.list}>
          {list.value.map((draft) => (
            <DraftItem key={draft.id} draft={draft} desk={desk} />
          ))}
        </ul>
      )}
    </Stack>
  );
}
