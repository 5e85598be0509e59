import { useAction } from '../../ui/useAction';
import { useStore } from '../document/store';
import type { JournalBatch, JournalChange } from '../document/paneState';
import { usePane, useWording } from '../shell/PaneContext';
import type { Counted } from './checking';
import type { KeyedFinding } from './groupFindings';

export interface FindingActions {
  readonly running: boolean;
  readonly error: unknown;
  readonly goTo: (item: KeyedFinding) => void;
  readonly apply: (items: readonly KeyedFinding[]) => void;
  readonly ignore: (item: KeyedFinding, reason: string) => void;
  readonly unignore: (key: string) => void;
  readonly revert: (changes: readonly JournalChange[]) => void;
}

/** What the writer does about findings; each can be undone. */
export function useFindingActions(): FindingActions {
  const { port, checking, document, announcer } = usePane();
  const { texts } = useWording();
  const { ignored } = useStore(document.state);
  const action = useAction();
  const { check } = texts;

  function tell({ done, skipped }: Counted, success: (count: number) => string, failure: (count: number) => string): void {
    const sentences = [done > 0 ? success(done) : '', skipped > 0 ? failure(skipped) : ''];
    announcer.say(sentences.filter((sentence) => sentence !== '').join(' '));
  }

  return {
    running: action.running,
    error: action.error,
    goTo: ({ finding: { paragraph, start, length } }) => {
      action.run(() => port.goTo({ paragraph, start, length }));
    },
    apply: (items) => {
      action.run(async () => {
        tell(await checking.apply(items), check.applied, check.skipped);
      });
    },
    revert: (changes) => {
      action.run(async () => {
        tell(await checking.revert(changes), check.reverted, check.notReverted);
      });
    },
    ignore: ({ key, finding: { rule, text } }, reason) => {
      document.change({ ignored: [...ignored, { key, rule, text: text.slice(0, 40), reason }] });
      announcer.say(check.ignored);
    },
    unignore: (key) => {
      document.change({ ignored: ignored.filter((entry) => entry.key !== key) });
    },
  };
}

/** Newest first, as the newest is most often the one to take back. */
export function useJournal(): readonly JournalBatch[] {
  const { document } = usePane();
  return useStore(document.state).journal.toReversed();
}
