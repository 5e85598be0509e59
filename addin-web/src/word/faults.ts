import { WordError } from './port';
import type { WordFault } from './port';

const FAULTS: Readonly<Record<string, WordFault>> = {
  AccessDenied: 'read-only',
  /** Permission denied, as the older calls say it. */
  7000: 'read-only',
  NotAllowed: 'read-only',
  ReadOnly: 'read-only',
  ActivityLimitReached: 'busy',
  InvalidOrTimedOutSession: 'busy',
  HostIsBusy: 'busy',
  ItemNotFound: 'not-found',
  InvalidObjectPath: 'not-found',
  ApiNotFound: 'unsupported',
  NotImplemented: 'unsupported',
};

/** Errors of Office.js in the few words that a clerk can be told about. */
export function toWordError(error: unknown): WordError {
  if (error instanceof WordError) return error;
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  return new WordError(FAULTS[code] ?? 'failed', error instanceof Error ? error.message : String(error));
}

/** Runs a batch of Word; what it throws is a WordError. */
export async function inWord<T>(batch: (context: Word.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Word.run(batch);
  } catch (error) {
    throw toWordError(error);
  }
}

/** Turns a call of the older, callback-style API into a promise. */
export function asked<T>(call: (answer: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    call((result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) resolve(result.value);
      else reject(toWordError(result.error));
    });
  });
}
