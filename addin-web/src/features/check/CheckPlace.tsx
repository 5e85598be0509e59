import { makeStyles, MessageBar, MessageBarBody, Text, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { Fault } from '../../ui/Fault';
import { Stack } from '../../ui/Stack';
import { Waiting } from '../../ui/Waiting';
import { useWording } from '../shell/PaneContext';
import { CheckBar } from './CheckBar';
import { CheckProgress } from './CheckProgress';
import { CleanReport } from './CleanReport';
import { FindingGroups } from './FindingGroups';
import { FixAll } from './FixAll';
import { IgnoredList } from './IgnoredList';
import { JournalPanel } from './JournalPanel';
import { useCheck } from './useCheck';
import { useFindingActions } from './useFindingActions';

const RulePageView = lazy(async () => ({ default: (await import('../rules/RulePageView')).RulePageView }));

const useStyles = makeStyles({ intro: { color: tokens.colorNeutralForeground2 } });

/** 检查: findings, fixes and the way back. */
export function CheckPlace() {
  const styles = useStyles();
  const { texts } = useWording();
  const desk = useCheck();
  const actions = useFindingActions();
  const [rule, setRule] = useState<string | null>(null);
  if (rule !== null) {
    return (
      <Suspense fallback={<Waiting label={texts.pane.loading} />}>
        <RulePageView id={rule} onBack={() => { setRule(null); }} />
      </Suspense>
    );
  }
  const { summary, run } = desk;
  return (
    <Stack gap="loose">
      <Stack>
        <CheckBar desk={desk} />
        <CheckProgress run={run} onStop={desk.stop} />
        {run.status === 'failed' && <Fault error={run.error} texts={texts} onRetry={desk.start} />}
        {actions.error !== null && <Fault error={actions.error} texts={texts} />}
        {desk.stale && run.status === 'idle' && (
          <MessageBar layout="multiline">
            <MessageBarBody>{texts.check.stale}</MessageBarBody>
          </MessageBar>
        )}
        {!summary && run.status === 'idle' && <Text className={styles.intro}>{texts.check.intro}</Text>}
      </Stack>
      {summary && desk.shown.length === 0 && <CleanReport empty={desk.documentIsEmpty} />}
      {desk.safe.length > 0 && <FixAll findings={desk.safe} actions={actions} />}
      <FindingGroups groups={desk.groups} actions={actions} onWhy={setRule} />
      <JournalPanel actions={actions} />
      <IgnoredList actions={actions} />
    </Stack>
  );
}
