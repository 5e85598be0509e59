import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { Fault } from '../../ui/Fault';
import { Heading } from '../../ui/Heading';
import { Markdown } from './Markdown';
import { Row } from '../../ui/Row';
import { Stack } from '../../ui/Stack';
import { Waiting } from '../../ui/Waiting';
import { useWording } from '../shell/PaneContext';
import { SeverityMark } from '../check/SeverityMark';
import { useRulePage } from './useRulePage';

const useStyles = makeStyles({
  basis: { color: tokens.colorNeutralForeground3 },
  back: { alignSelf: 'flex-start', marginInlineStart: '-8px' },
  title: { flexWrap: 'nowrap' },
});

interface RulePageViewProps {
  readonly id: string;
  readonly onBack: () => void;
}

/** Why a rule exists, what it rests on, and examples. */
export function RulePageView({ id, onBack }: RulePageViewProps) {
  const styles = useStyles();
  const { texts, pick } = useWording();
  const { page, error, retry } = useRulePage(id);
  return (
    <Stack>
      <Button size="small" appearance="subtle" className={styles.back} icon={<ArrowLeftRegular />} onClick={onBack}>
        {texts.pane.back}
      </Button>
      {error !== null && <Fault error={error} texts={texts} onRetry={retry} />}
      {!page && error === null && <Waiting label={texts.pane.loading} />}
      {page && (
        <>
          <Row className={styles.title}>
            <SeverityMark severity={page.severity} />
            <Heading>{pick(page.title, page.titleEn)}</Heading>
          </Row>
          <Caption1 className={styles.basis}>
            {texts.check.basis(page.basis)}
          </Caption1>
          <Markdown source={page.body} fences={texts.check.ruleExamples} />
        </>
      )}
    </Stack>
  );
}
