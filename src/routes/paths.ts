import type { Attempt, Mode } from '../domain/records/index.ts';

export const libraryPath = '#/';
export const historyPath = '#/history';
export const settingsPath = '#/settings';
export const deskPath = '#/desk';
export const briefingPath = (scenario: string): string => `#/brief/${encodeURIComponent(scenario)}`;
export const proofPath = (scenario: string): string => `#/proof/${encodeURIComponent(scenario)}`;
export const debriefPath = (attempt: string): string => `#/debrief/${encodeURIComponent(attempt)}`;
/** What was decided in place of the planned contact: another number, another time of day. */
export interface Redecided {
  readonly to?: string;
  readonly clock?: string;
}
export const callPath = (scenario: string, call: { readonly mode: Mode; readonly seed: number }, decided: Redecided = {}): string =>
  `#/call/${encodeURIComponent(scenario)}?${new URLSearchParams({ mode: call.mode, seed: String(call.seed), ...decided })}`;
/** A case to decide: how, and in which exam. */
export const deskCasePath = (id: string, how: { readonly mode: Mode; readonly sitting?: string; readonly place?: string }): string =>
  `#/desk/${encodeURIComponent(id)}?${new URLSearchParams({ ...how })}`;
/** What a decision came to. */
export const decidedPath = (id: string, decision: string): string =>
  `#/desk/${encodeURIComponent(id)}?${new URLSearchParams({ decision })}`;
/** What an exam came to. */
export const sittingPath = (sitting: string): string => `#/desk?${new URLSearchParams({ sitting })}`;
/** Where an open call goes on. Takes of one call share its number, so their address names the take itself. */
export const resumePath = (attempt: Attempt): string =>
  `${callPath(attempt.scenario, attempt)}${attempt.takeOf === undefined ? '' : `&take=${encodeURIComponent(attempt.id)}`}`;
/** Two takes side by side, the one begun earlier first. */
export function comparePath(one: Attempt, other: Attempt): string {
  const [first, second] = other.startedAt < one.startedAt ? [other, one] : [one, other];
  return `#/compare/${encodeURIComponent(first.id)}/${encodeURIComponent(second.id)}`;
}
