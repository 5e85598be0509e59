import { ApiError } from '../api/http';
import type { Texts } from '../texts';
import { WordError } from '../word/port';

/** The sentence a writer is told for anything that can go wrong. */
export function sentenceFor(error: unknown, texts: Texts): string {
  if (error instanceof WordError) return texts.faults.word[error.fault];
  if (!(error instanceof ApiError)) return texts.faults.unexpected;
  if (error.code === 'offline') return texts.faults.offline;
  if (error.code === 'unreadable') return texts.faults.unreadable;
  return error.sentence || texts.faults.unexpected;
}
