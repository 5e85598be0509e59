import type { Language } from '../texts';

/** A request the server refused, or that never reached it; the sentence is meant for the writer. */
export class ApiError extends Error {
  readonly code: string;
  readonly status: number;
  /** Empty when the server gave none; then the pane has its own for the code. */
  readonly sentence: string;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: string, status: number, sentence = '', details: Readonly<Record<string, unknown>> = {}) {
    super(sentence || code);
    this.name = 'ApiError';
    this.code = code;
    this.status = status;
    this.sentence = sentence;
    this.details = details;
  }
}

export interface Http {
  json<T>(path: string, init?: RequestInit): Promise<T>;
  bytes(path: string, init?: RequestInit): Promise<Uint8Array>;
}

/** `language` is asked at every call, as the writer may change it at any time. */
export function createHttp(language: () => Language, send: typeof fetch = fetch): Http {
  async function call(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    headers.set('Accept-Language', language());
    const response = await reach(send, path, { ...init, headers });
    if (!response.ok) throw await problemOf(response);
    return response;
  }

  return {
    json: async <T>(path: string, init?: RequestInit) => (await readJson(await call(path, init))) as T,
    bytes: async (path, init) => new Uint8Array(await (await call(path, init)).arrayBuffer()),
  };
}

export const jsonBody = (body: unknown, method = 'POST'): RequestInit => ({
  method,
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify(body),
});

export const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

async function reach(send: typeof fetch, path: string, init: RequestInit): Promise<Response> {
  try {
    return await send(path, init);
  } catch (error) {
    if (init.signal?.aborted) throw error;
    throw new ApiError('offline', 0);
  }
}

async function readJson(response: Response): Promise<unknown> {
  try {
    return (await response.json()) as unknown;
  } catch {
    throw new ApiError('unreadable', response.status);
  }
}

async function problemOf(response: Response): Promise<ApiError> {
  const body: unknown = await response.json().catch(() => ({}));
  const problem = typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
  const text = (key: string): string => (typeof problem[key] === 'string' ? problem[key] : '');
  return new ApiError(text('code') || 'unexpected', response.status, text('detail') || text('title'), problem);
}
