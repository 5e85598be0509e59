import { Button, Caption1, makeStyles, ProgressBar, Text, tokens } from '@fluentui/react-components';
import { SaveRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { Heading } from '../../ui/Heading';
import { Row } from '../../ui/Row';
import { Stack } from '../../ui/Stack';
import { timeOf } from '../../ui/times';
import { useWording } from '../shell/PaneContext';
import { withoutExtension } from './draftName';
import { NameForm } from './NameForm';
import type { DraftsDesk } from './useDrafts';

const useStyles = makeStyles({
  card: { padding: '14px', borderRadius: tokens.borderRadiusLarge, backgroundColor: tokens.colorNeutralBackground2 },
  name: { overflowWrap: 'anywhere' },
  hint: { color: tokens.colorNeutralForeground3 },
});

/** Where the open report is saved, and saving it. */
export function CurrentDraft({ desk }: { readonly desk: DraftsDesk }) {
  const styles = useStyles();
  const { texts, language } = useWording();
  const [naming, setNaming] = useState(false);
  const { current, running } = desk;
  const { drafts } = texts;
  const named = current && !naming;
  return (
    <Stack className={styles.card} role="region" aria-labelledby="this-report">
      <Stack gap="tight">
        <Heading id="this-report">
          {drafts.thisReport}
        </Heading>
        {current ? <Text className={styles.name}>{current.name}</Text> : <Text className={styles.hint}>{drafts.notSaved}</Text>}
        {current && <Caption1 className={styles.hint}>{drafts.savedAt(timeOf(current.savedAt, language))}</Caption1>}
      </Stack>
      {running && <ProgressBar aria-label={drafts.saving} />}
      {named && (
        <Row>
          <Button appearance="primary" icon={<SaveRegular />} disabledFocusable={running} onClick={desk.save}>
            {drafts.save}
          </Button>
          <Button disabledFocusable={running} onClick={() => { setNaming(true); }}>
            {drafts.saveAs}
          </Button>
        </Row>
      )}
      {!named && (
        <NameForm
          key={desk.suggested}
          initial={current ? withoutExtension(current.name) : desk.suggested}
          action={current ? drafts.saveAs : drafts.save}
          disabled={running}
          onName={(name) => {
            setNaming(false);
            desk.saveAs(name);
          }}
          {...(current ? { onCancel: () => { setNaming(false); } } : {})}
        />
      )}
    </Stack>
  );
}
