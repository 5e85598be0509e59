import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { Row } from '../../ui/Row';
import { Stack } from '../../ui/Stack';
import { useWording } from '../shell/PaneContext';
import type { DraftConflict } from './drafting';
import { OpenDraft } from './OpenDraft';
import type { DraftsDesk } from './useDrafts';

interface ConflictNoticeProps {
  readonly conflict: DraftConflict;
  readonly desk: DraftsDesk;
}

/** Names both copies, so that nobody has to fear for their work. */
export function ConflictNotice({ conflict: { theirs, mine }, desk }: ConflictNoticeProps) {
  const { texts } = useWording();
  const { drafts } = texts;
  return (
    <MessageBar intent="warning" layout="multiline" role="alert">
      <MessageBarBody>
        <Stack gap="tight">
          <div>
            <MessageBarTitle>{drafts.conflict}</MessageBarTitle>
            {drafts.conflictHint(theirs.name, mine.name)}
          </div>
          <Row>
            <OpenDraft draft={theirs} desk={desk} label={drafts.theirs} />
            <OpenDraft draft={mine} desk={desk} label={drafts.mine} />
          </Row>
        </Stack>
      </MessageBarBody>
    </MessageBar>
  );
}
