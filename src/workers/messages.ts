import type { CallSoFar, Parts } from '../advisor/index.ts';

/** What a screen asks of the worker. Numbered, so that answers find who asked. */
export type Asked = { readonly id: number } & (
  | { readonly ask: 'prepare' | 'prove'; readonly parts: Parts }
  | { readonly ask: 'deal' | 'advise'; readonly parts: Parts; readonly call: CallSoFar }
);

export type Answered =
  | { readonly id: number; readonly done: number; readonly of: number }
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly mishap: string };
