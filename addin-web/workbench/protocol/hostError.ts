export type ErrorCode =
  | 'AccessDenied' | 'ApiNotFound' | 'GeneralException' | 'InvalidArgument' | 'InvalidObjectPath' | 'ItemNotFound'
  | 'SearchStringInvalidOrTooLong';

const STATUS: Readonly<Record<ErrorCode, number>> = {
  AccessDenied: 403,
  ApiNotFound: 404,
  GeneralException: 500,
  InvalidArgument: 400,
  InvalidObjectPath: 400,
  ItemNotFound: 404,
  SearchStringInvalidOrTooLong: 400,
};

/** An error the host answers with, as Word does. */
export class HostError extends Error {
  constructor(readonly code: ErrorCode, message: string, readonly location: string | null = null) {
    super(message);
    this.name = 'HostError';
  }

  get status(): number {
    return STATUS[this.code];
  }
}
