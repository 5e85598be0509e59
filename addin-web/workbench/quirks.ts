/** Misbehaviour of real Word that the host plays on request; what each stands for is told in the README. */
export interface Quirks {
  sendsLateEvents: boolean;
  /** Every write is refused with AccessDenied. */
  refusesWrites: boolean;
  /** Ids of content controls differ from request to request. */
  changesIds: boolean;
}

export const noQuirks = (): Quirks => ({ sendsLateEvents: false, refusesWrites: false, changesIds: false });
