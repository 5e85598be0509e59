import { Badge, Button, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Texts } from '../../texts';
import { Row } from '../../ui/Row';
import { Stack } from '../../ui/Stack';
import { useWording } from '../shell/PaneContext';
import type { Recognised } from './useRecognition';

const useStyles = makeStyles({
  card: {
    padding: '14px',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorBrandBackground2,
    border: `1px solid ${tokens.colorBrandStroke2}`,
  },
  reasons: { margin: 0, paddingInlineStart: '18px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface RecognisedReportProps {
  readonly found: Recognised;
  readonly onAdopt: () => void;
}

export function RecognisedReport({ found, onAdopt }: RecognisedReportProps) {
  const styles = useStyles();
  const { texts, pick } = useWording();
  const { genre, confidence, reasons } = found;
  return (
    <Stack className={styles.card} role="region" aria-label={texts.write.recognised(pick(genre.name, genre.nameEn))}>
      <Text weight="semibold">{texts.write.recognised(pick(genre.name, genre.nameEn))}</Text>
      <Row>
        <Badge appearance="tint">{wordFor(confidence, texts)}</Badge>
      </Row>
      {reasons.length > 0 && (
        <div>
          <Caption1>{texts.write.reasons}</Caption1>
          <ul className={styles.reasons}>
            {reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </div>
      )}
      <Button appearance="primary" onClick={onAdopt}>
        {texts.write.adopt}
      </Button>
    </Stack>
  );
}

function wordFor(confidence: number, { write }: Texts): string {
  if (confidence >= 0.8) return write.sure;
  return confidence >= 0.5 ? write.likely : write.unsure;
}
