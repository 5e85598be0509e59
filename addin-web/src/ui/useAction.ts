import { useState } from 'react';

export interface Action {
  readonly running: boolean;
  /** Null unless the last attempt failed. */
  readonly error: unknown;
  readonly run: (work: () => Promise<void>) => void;
  readonly clear: () => void;
}

/** Something the writer starts that takes a while and may fail; one at a time. */
export function useAction(): Action {
  const [running, setRunning] = useState(false);
  const [error, setError] = useState<unknown>(null);

  async function attempt(work: () => Promise<void>): Promise<void> {
    setRunning(true);
    setError(null);
    try {
      await work();
    } catch (failure) {
      setError(failure);
    } finally {
      setRunning(false);
    }
  }

  return {
    running,
    error,
    run: (work) => {
      if (!running) void attempt(work);
    },
    clear: () => {
      setError(null);
    },
  };
}
