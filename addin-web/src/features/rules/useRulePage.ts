import { useEffect, useMemo } from 'react';
import type { RulePage } from '../../api/rules';
import { createResource } from '../document/resource';
import { useStore } from '../document/store';
import { usePane } from '../shell/PaneContext';

export interface RuleReading {
  readonly page: RulePage | null;
  readonly error: unknown;
  readonly retry: () => void;
}

export function useRulePage(id: string): RuleReading {
  const { api } = usePane();
  const resource = useMemo(() => createResource(() => api.rule(id)), [api, id]);
  useEffect(() => {
    resource.ensure();
  }, [resource]);
  const loaded = useStore(resource.store);
  return {
    page: loaded.status === 'ready' ? loaded.value : null,
    error: loaded.status === 'failed' ? loaded.error : null,
    retry: () => {
      void resource.reload();
    },
  };
}
