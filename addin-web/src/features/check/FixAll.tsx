import { Button, Caption1, Checkbox, makeStyles, Text, tokens } from '@fluentui/react-components';
import { WandRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { Row } from '../../ui/Row';
import { Stack } from '../../ui/Stack';
import { useWording } from '../shell/PaneContext';
import { FixDiff } from './FixDiff';
import type { KeyedFinding } from './groupFindings';
import type { FindingActions } from './useFindingActions';

const useStyles = makeStyles({
  card: { padding: '12px', borderRadius: tokens.borderRadiusLarge, backgroundColor: tokens.colorNeutralBackground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: '10px' },
  fix: { paddingInlineStart: '8px' },
});

interface FixAllProps {
  readonly findings: readonly KeyedFinding[];
  readonly actions: FindingActions;
}

/** The fixes that keep the meaning: shown first, then applied together. */
export function FixAll({ findings, actions }: FixAllProps) {
  const styles = useStyles();
  const { texts } = useWording();
  const [preview, setPreview] = useState(false);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const { check, pane } = texts;
  if (!preview) {
    return (
      <Button icon={<WandRegular />} onClick={() => { setPreview(true); }}>
        {check.fixAll(findings.length)}
      </Button>
    );
  }
  const chosen = findings.filter(({ id }) => !left.has(id));
  const toggle = (id: string): void => {
    const next = new Set(left);
    if (!next.delete(id)) next.add(id);
    setLeft(next);
  };
  return (
    <Stack className={styles.card} role="group" aria-label={check.fixAllTitle}>
      <Text weight="semibold">{check.fixAllTitle}</Text>
      <Caption1>{check.fixAllHint}</Caption1>
      <ul className={styles.list}>
        {findings.map(({ id, finding }) => (
          <li key={id}>
            <Checkbox label={finding.message} checked={!left.has(id)} onChange={() => { toggle(id); }} />
            <div className={styles.fix}>{finding.fix && <FixDiff fix={finding.fix} />}</div>
          </li>
        ))}
      </ul>
      <Row>
        <Button
          appearance="primary"
          disabledFocusable={actions.running || chosen.length === 0}
          onClick={() => {
            actions.apply(chosen);
            setPreview(false);
          }}
        >
          {check.applyChosen(chosen.length)}
        </Button>
        <Button onClick={() => { setPreview(false); }}>{pane.cancel}</Button>
      </Row>
    </Stack>
  );
}
