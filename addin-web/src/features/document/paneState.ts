import type { Facts } from '../../api/skeletons';

export type PlaceName = 'write' | 'check' | 'drafts';

/** One applied edit, small enough to keep and exact enough to take back. */
export interface JournalChange {
  readonly rule: string;
  readonly paragraph: number;
  /** Fingerprint of the paragraph after the change; it is taken back only while this still fits. */
  readonly fingerprint: string;
  readonly start: number;
  readonly removed: string;
  readonly inserted: string;
  /** The whole paragraph went; `fingerprint` is then that of the paragraph which follows. */
  readonly removedParagraph?: boolean;
}

export interface JournalBatch {
  readonly id: string;
  /** ISO 8601. */
  readonly at: string;
  readonly changes: readonly JournalChange[];
}

export interface IgnoredFinding {
  /** See `findingKey`. */
  readonly key: string;
  readonly rule: string;
  readonly text: string;
  readonly reason: string;
}

/** A section the skeleton or the adoption put a control around. */
export interface KnownSection {
  readonly key: string;
  readonly tag: string;
  readonly title: string;
}

export interface DraftLink {
  readonly id: string;
  readonly name: string;
  readonly version: string;
  readonly savedAt: string;
}

/** What the pane keeps in the document, so that it can be closed at any moment. */
export interface PaneState {
  readonly place: PlaceName;
  readonly genre: string | null;
  readonly year: number | null;
  readonly facts: Facts;
  readonly sections: readonly KnownSection[];
  /** Fingerprints of skeleton paragraphs with gaps in them, which are not yet the writer's words. */
  readonly scaffold: readonly string[];
  readonly checked: boolean;
  readonly ignored: readonly IgnoredFinding[];
  /** Newest last. */
  readonly journal: readonly JournalBatch[];
  readonly draft: DraftLink | null;
}

export const emptyState: PaneState = {
  place: 'write',
  genre: null,
  year: null,
  facts: {},
  sections: [],
  scaffold: [],
  checked: false,
  ignored: [],
  journal: [],
  draft: null,
};
