import { HostObject } from '../protocol/hostObject';
import type { Members } from '../protocol/hostObject';

/** Office.js tells its host once that it is ready; nobody waits for the answer. */
export class AddinService extends HostObject {
  readonly type = 'AddinInternalService';

  get tables(): readonly Members<never>[] {
    return [addinServiceMembers];
  }
}

const addinServiceMembers: Members<AddinService> = {
  methods: { NotifyActionHandlerReady: () => null },
};
