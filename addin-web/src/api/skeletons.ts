import type { Skeleton } from '../word/port';
import { jsonBody, type Http } from './http';

export type FactValue = string | number | boolean | readonly string[];
export type Facts = Readonly<Record<string, FactValue>>;

export interface SkeletonRequest {
  readonly genre: string;
  readonly year: number | null;
  readonly facts: Facts;
}

export function postSkeleton(http: Http, request: SkeletonRequest): Promise<Skeleton> {
  return http.json<Skeleton>('/api/skeletons', jsonBody(request));
}
