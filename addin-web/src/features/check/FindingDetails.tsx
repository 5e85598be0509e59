import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { Row } from '../../ui/Row';
import { Stack } from '../../ui/Stack';
import { useWording } from '../shell/PaneContext';
import { DiffText } from './DiffText';
import { diffOf } from './diff';
import { FixPreview } from './FixPreview';
import type { KeyedFinding } from './groupFindings';
import { IgnoreForm } from './IgnoreForm';
import type { FindingActions } from './useFindingActions';

const useStyles = makeStyles({
  details: { padding: '0 8px 10px 32px' },
  basis: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
});

interface FindingDetailsProps {
  readonly item: KeyedFinding;
  readonly actions: FindingActions;
  readonly onWhy: (rule: string) => void;
}

/** The words found, what they rest on, and what can be done. */
export function FindingDetails({ item, actions, onWhy }: FindingDetailsProps) {
  const styles = useStyles();
  const { texts } = useWording();
  const [step, setStep] = useState<'look' | 'fix' | 'ignore'>('look');
  const { finding, paragraphText } = item;
  const { check } = texts;
  const isSpan = finding.scope === undefined || finding.scope === 'span';
  const marked = isSpan && finding.length > 0 ? diffOf(paragraphText, [{ ...finding, replacement: '' }]) : [];
  const look = (): void => {
    setStep('look');
  };
  return (
    <Stack gap="tight" className={styles.details}>
      <Caption1 className={styles.basis}>{check.basis(finding.basis)}</Caption1>
      {step !== 'fix' && marked.length > 0 && <DiffText segments={marked} mark />}
      {step === 'fix' && <FixPreview item={item} actions={actions} onCancel={look} />}
      {step === 'ignore' && <IgnoreForm item={item} actions={actions} onCancel={look} />}
      {step === 'look' && (
        <Row>
          {finding.fix && (
            <Button size="small" appearance="primary" onClick={() => { setStep('fix'); }}>
              {check.fix}
            </Button>
          )}
          {isSpan && (
            <Button size="small" onClick={() => { actions.goTo(item); }}>
              {check.goTo}
            </Button>
          )}
          <Button size="small" onClick={() => { setStep('ignore'); }}>
            {check.ignore}
          </Button>
          <Button size="small" appearance="subtle" onClick={() => { onWhy(finding.rule); }}>
            {check.why}
          </Button>
        </Row>
      )}
    </Stack>
  );
}
