import type { Mode } from '../domain/records/index.ts';

export const libraryPath = '#/';
export const historyPath = '#/history';
export const settingsPath = '#/settings';
export const briefingPath = (scenario: string): string => `#/brief/${encodeURIComponent(scenario)}`;
export const debriefPath = (attempt: string): string => `#/debrief/${encodeURIComponent(attempt)}`;
export const callPath = (scenario: string, call: { readonly mode: Mode; readonly seed: number }): string =>
  `#/call/${encodeURIComponent(scenario)}?${new URLSearchParams({ mode: call.mode, seed: String(call.seed) })}`;
