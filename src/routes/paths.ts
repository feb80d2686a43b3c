import type { Jurisdiction } from '../domain/dialogue/index.ts';
import type { Attempt, Mode } from '../domain/records/index.ts';

export const libraryPath = '#/';
export const historyPath = '#/history';
export const settingsPath = '#/settings';
/** The rules of a jurisdiction, or of the one last looked at; what was looked for stands in the query. */
export function rulesPath(jurisdiction?: Jurisdiction, query: Readonly<Record<string, string>> = {}): string {
  const asked = new URLSearchParams({ ...(jurisdiction !== undefined && { in: jurisdiction }), ...query }).toString();
  return asked === '' ? '#/rules' : `#/rules?${asked}`;
}
export const rulePath = (jurisdiction: Jurisdiction, rule: string): string =>
  `#/rules/${encodeURIComponent(jurisdiction)}/${encodeURIComponent(rule)}`;
/** A whole rulebook on one page; no rule has such an id. */
export const wholeBookPath = (jurisdiction: Jurisdiction): string => rulePath(jurisdiction, 'whole');
/** What a lawyer should check of a rulebook; no rule has such an id. */
export const toCheckPath = (jurisdiction: Jurisdiction): string => rulePath(jurisdiction, 'to-check');
/** The drill; of one place, or of a round that begins with one pair. */
export const drillPath = (about?: { readonly in: Jurisdiction; readonly pair?: string }): string =>
  about === undefined ? '#/drill' : `#/drill?${new URLSearchParams({ ...about })}`;
/** Where studying alone begins. */
export const studyPath = '#/study';
/** The terms; what was looked for stands in the query. */
export const glossaryPath = (query: Readonly<Record<string, string>> = {}): string => withQuery('#/glossary', query);
export const termPath = (term: string): string => `#/glossary/${encodeURIComponent(term)}`;
/** All terms on one page; no term has such an id. */
export const wholeGlossaryPath = termPath('whole');
export const listsPath = '#/lists';
/** A list, or one item of it by its place. */
export const listPath = (list: string, place?: number): string =>
  withQuery(`#/lists/${encodeURIComponent(list)}`, place === undefined ? {} : { item: String(place) });
/** The stages of the work, or one of them. */
export const workflowPath = (stage?: string): string => withQuery('#/workflow', stage === undefined ? {} : { stage });
export const exchangePath = '#/study/exchange';
export const quizPath = '#/quiz';
/** A quiz under way, or its result. */
export const quizSittingPath = (sitting: string): string => `#/quiz/${encodeURIComponent(sitting)}`;
/** The mock examination; one that a trainer has set stands in the query. */
export const examPath = (set: Readonly<Record<string, string>> = {}): string => {
  const asked = new URLSearchParams(set).toString();
  return asked === '' ? '#/exam' : `#/exam?${asked}`;
};
export const examSittingPath = (sitting: string): string => `#/exam/${encodeURIComponent(sitting)}`;
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

function withQuery(path: string, query: Readonly<Record<string, string>>): string {
  const asked = new URLSearchParams(query).toString();
  return asked === '' ? path : `${path}?${asked}`;
}
