import { Badge, Button, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { RenameRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Draft } from '../../api/drafts';
import { Row } from '../../ui/Row';
import { Stack } from '../../ui/Stack';
import { timeOf } from '../../ui/times';
import { useWording } from '../shell/PaneContext';
import { withoutExtension } from './draftName';
import { NameForm } from './NameForm';
import { OpenDraft } from './OpenDraft';
import type { DraftsDesk } from './useDrafts';

const useStyles = makeStyles({
  item: { paddingBlock: '10px', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  name: { overflowWrap: 'anywhere' },
  hint: { color: tokens.colorNeutralForeground3 },
});

interface DraftItemProps {
  readonly draft: Draft;
  readonly desk: DraftsDesk;
}

export function DraftItem({ draft, desk }: DraftItemProps) {
  const styles = useStyles();
  const { texts, language } = useWording();
  const [renaming, setRenaming] = useState(false);
  const { drafts } = texts;
  return (
    <li className={styles.item}>
      <Stack gap="tight">
        <Text weight="semibold" className={styles.name}>
          {withoutExtension(draft.name)}
        </Text>
        <Row apart>
          <Row>
            {desk.current?.id === draft.id && <Badge appearance="tint">{drafts.current}</Badge>}
            <Caption1 className={styles.hint}>{drafts.modified(timeOf(draft.modified, language))}</Caption1>
          </Row>
          <Row>
            <Button
              size="small"
              appearance="subtle"
              icon={<RenameRegular />}
              aria-label={drafts.rename(draft.name)}
              title={drafts.renameShort}
              aria-expanded={renaming}
              onClick={() => {
                setRenaming(!renaming);
              }}
            />
            <OpenDraft draft={draft} desk={desk} label={drafts.openShort} />
          </Row>
        </Row>
        {renaming && (
          <NameForm
            initial={withoutExtension(draft.name)}
            action={drafts.confirmRename}
            disabled={desk.running}
            onName={(name) => {
              setRenaming(false);
              desk.rename(draft, name);
            }}
            onCancel={() => {
              setRenaming(false);
            }}
          />
        )}
      </Stack>
    </li>
  );
}
