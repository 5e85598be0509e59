import type { Finding } from '../../api/checks';
import { fingerprintOf } from '../../word/fingerprint';

const context = 8;

/**
 * Recognises a finding after the paragraph has moved or been edited elsewhere: the rule, the words found and the few
 * characters on both sides. The server knows findings by the same key (tests/contracts/finding-keys.json).
 */
export function findingKey(finding: Finding, paragraphText: string): string {
  const end = finding.start + finding.length;
  const around = paragraphText.slice(Math.max(0, finding.start - context), end + context);
  return `${finding.rule}:${fingerprintOf(`${finding.text}\n${around}`)}`;
}
