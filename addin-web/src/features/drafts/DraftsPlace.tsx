import { Fault } from '../../ui/Fault';
import { Stack } from '../../ui/Stack';
import { useWording } from '../shell/PaneContext';
import { ConflictNotice } from './ConflictNotice';
import { CurrentDraft } from './CurrentDraft';
import { DraftList } from './DraftList';
import { useDrafts } from './useDrafts';

/** 草稿: the open report on the drive, and the other reports there. */
export function DraftsPlace() {
  const { texts } = useWording();
  const desk = useDrafts();
  return (
    <Stack gap="loose">
      {desk.error !== null && <Fault error={desk.error} texts={texts} />}
      {desk.conflict && <ConflictNotice conflict={desk.conflict} desk={desk} />}
      <CurrentDraft desk={desk} />
      <DraftList desk={desk} />
    </Stack>
  );
}
