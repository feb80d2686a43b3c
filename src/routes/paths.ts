import type { Attempt, Mode } from '../domain/records/index.ts';

export const libraryPath = '#/';
export const historyPath = '#/history';
export const drillPath = '#/drill';
export const settingsPath = '#/settings';
export const briefingPath = (scenario: string): string => `#/brief/${encodeURIComponent(scenario)}`;
export const proofPath = (scenario: string): string => `#/proof/${encodeURIComponent(scenario)}`;
export const debriefPath = (attempt: string): string => `#/debrief/${encodeURIComponent(attempt)}`;
export const callPath = (scenario: string, call: { readonly mode: Mode; readonly seed: number }): string =>
  `#/call/${encodeURIComponent(scenario)}?${new URLSearchParams({ mode: call.mode, seed: String(call.seed) })}`;
/** Where an open call goes on. Takes of one call share its number, so their address names the take itself. */
export const resumePath = (attempt: Attempt): string =>
  `${callPath(attempt.scenario, attempt)}${attempt.takeOf === undefined ? '' : `&take=${encodeURIComponent(attempt.id)}`}`;
/** Two takes side by side, the one begun earlier first. */
export function comparePath(one: Attempt, other: Attempt): string {
  const [first, second] = other.startedAt < one.startedAt ? [other, one] : [one, other];
  return `#/compare/${encodeURIComponent(first.id)}/${encodeURIComponent(second.id)}`;
}
