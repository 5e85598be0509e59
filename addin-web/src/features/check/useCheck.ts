import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import type { CheckAnswer } from '../../api/checks';
import { topHeadings } from '../document/headings';
import { useStore } from '../document/store';
import { usePane, useWording } from '../shell/PaneContext';
import type { CheckRun } from './checking';
import { groupFindings, withoutIgnored, type FindingGroup, type KeyedFinding } from './groupFindings';

export interface CheckDesk {
  readonly run: CheckRun;
  readonly groups: readonly FindingGroup[];
  readonly shown: readonly KeyedFinding[];
  /** Findings whose fixes keep the meaning. */
  readonly safe: readonly KeyedFinding[];
  readonly summary: CheckAnswer['summary'] | null;
  readonly documentIsEmpty: boolean;
  /** The text has changed since it was checked. */
  readonly stale: boolean;
  readonly start: () => void;
  readonly stop: () => void;
}

/** What the last check found, less what the writer ignores. */
export function useCheck(): CheckDesk {
  const { checking, feed, document, announcer } = usePane();
  const { texts } = useWording();
  const run = useStore(checking.run);
  const result = useStore(checking.result);
  const { ignored, checked } = useStore(document.state);
  const { snapshot } = useStore(feed.view);
  const shown = useMemo(() => withoutIgnored(result?.findings ?? [], ignored), [result, ignored]);
  const groups = useMemo(
    () => (result ? groupFindings(shown, topHeadings(result.snapshot, result.answer)) : []),
    [result, shown],
  );

  async function start(): Promise<void> {
    const found = await checking.start();
    if (!found) return;
    const { error, warning, info } = summaryOf(withoutIgnored(found.findings, document.state.get().ignored));
    announcer.say(texts.check.done(error, warning, info));
  }

  const startAgain = useEffectEvent(() => {
    // What was checked before the pane was closed is checked again, so that everything is as it was left.
    if (checked && checking.result.get() === null && checking.run.get().status === 'idle') void checking.start();
  });
  useEffect(() => {
    startAgain();
  }, []);

  return {
    run,
    groups,
    shown,
    safe: shown.filter(({ finding }) => finding.fix?.class === 'safe'),
    summary: result ? summaryOf(shown) : null,
    documentIsEmpty: result !== null && result.snapshot.paragraphs.every(({ text }) => text.trim() === ''),
    stale: result !== null && snapshot !== null && snapshot !== result.snapshot,
    start: () => {
      void start();
    },
    stop: () => {
      checking.stop();
    },
  };
}

function summaryOf(findings: readonly KeyedFinding[]): CheckAnswer['summary'] {
  const summary = { error: 0, warning: 0, info: 0 };
  for (const { finding } of findings) summary[finding.severity]++;
  return summary;
}

/** Which finding stands open; one at a time, so that the list stays short. */
export function useOpenFinding(): { readonly open: string | null; readonly toggle: (id: string) => void } {
  const [open, setOpen] = useState<string | null>(null);
  return {
    open,
    toggle: (id) => {
      setOpen((before) => (before === id ? null : id));
    },
  };
}
