import type { Language } from '../../domain/dialogue/index.ts';
import { modes, newestFirst, type Attempt, type Mode } from '../../domain/records/index.ts';
import type { Rulebook } from '../../domain/rulebook/index.ts';
import { decidedContact, type Scenario } from '../../domain/scenario/index.ts';
import type { Rubric } from '../../domain/scoring/index.ts';
import type { Clock, Dice } from '../../platform/index.ts';

export interface CallQuery {
  readonly mode: Mode;
  readonly seed?: number;
  /** The attempt to go on with, where the address names one. */
  readonly take?: string;
  /** The contact point that was chosen in place of the planned one. */
  readonly to?: string;
  /** The time of day that was chosen in place of the planned one, `HH:mm` on the debtor's clock. */
  readonly clock?: string;
}

/** Mode, call number, take and what was decided before the call, from the address; whatever else stands there is ignored. */
export function readQuery(query: string): CallQuery {
  const params = new URLSearchParams(query);
  const seed = /^\d{1,10}$/u.test(params.get('seed') ?? '') ? Number(params.get('seed')) : undefined;
  return {
    mode: modes.find((mode) => mode === params.get('mode')) ?? 'practice',
    ...(seed === undefined || seed > 0xffff_ffff ? {} : { seed }),
    ...(params.get('take') ? { take: params.get('take') ?? '' } : {}),
    ...(params.get('to') ? { to: params.get('to') ?? '' } : {}),
    ...(isClock(params.get('clock') ?? '') ? { clock: params.get('clock') ?? '' } : {}),
  };
}

const isClock = (text: string): boolean => /^(?:[01]\d|2[0-3]):[0-5]\d$/u.test(text);

/** The take that the address names, open or finished; else the latest call still open under it, a whole call before a take. */
export function underWay(attempts: readonly Attempt[], scenario: string, { mode, seed, take }: CallQuery): Attempt | undefined {
  if (take !== undefined) return attempts.find((one) => one.id === take && one.scenario === scenario);
  const open = newestFirst('attempts', attempts).filter(
    (one) => one.endedAt === undefined && one.scenario === scenario && one.mode === mode && one.seed === seed,
  );
  return open.find(({ takeOf }) => takeOf === undefined) ?? open[0];
}

export const versionOf = ({ id, version }: { readonly id: string; readonly version: string | number }): string => `${id}@${version}`;

export function newAttempt(
  content: { readonly scenario: Scenario; readonly rulebook: Rulebook; readonly rubric: Rubric },
  query: CallQuery,
  language: Language,
  { clock, dice }: { readonly clock: Clock; readonly dice: Dice },
): Attempt {
  return {
    version: 2,
    id: dice.id(),
    scenario: content.scenario.id,
    scenarioHash: content.scenario.hash,
    rulebook: versionOf(content.rulebook),
    rubric: versionOf(content.rubric),
    mode: query.mode,
    language,
    seed: query.seed ?? dice.seed(),
    startedAt: clock.now().toISOString(),
    contact: decidedContact(content.scenario, query),
    log: [],
    freeNotes: '',
  };
}

/** What was decided before that call, as an address says it. Where the scenario has changed, a number it no longer has is none. */
export function decidedBefore({ contact }: Pick<Attempt, 'contact'>): Pick<CallQuery, 'to' | 'clock'> {
  const clock = contact?.at?.slice(11, 16);
  return { ...(contact?.point === undefined ? {} : { to: contact.point }), ...(clock !== undefined && isClock(clock) ? { clock } : {}) };
}

/** The call begun anew with a scenario that has changed since: the same attempt from the top, and still a take if it was one. */
export const startedOver = (before: Attempt, fresh: Attempt): Attempt => ({
  ...fresh,
  id: before.id,
  mode: before.mode,
  seed: before.seed,
  freeNotes: before.freeNotes,
  ...(before.takeOf === undefined ? {} : { takeOf: { ...before.takeOf, turn: 1 } }),
});

/** The same call up to a turn, to be taken on from there; the first take stays as it is. An exam is taken once. */
export function anotherTake(first: Attempt, turn: number, { clock, dice }: { readonly clock: Clock; readonly dice: Dice }): Attempt {
  if (first.mode === 'exam') throw new Error(`attempt ${first.id} is an exam: there is no second take of turn ${turn}`);
  return {
    version: 2,
    id: dice.id(),
    scenario: first.scenario,
    scenarioHash: first.scenarioHash,
    rulebook: first.rulebook,
    rubric: first.rubric,
    mode: first.mode,
    language: first.language,
    seed: first.seed,
    startedAt: clock.now().toISOString(),
    ...(first.contact === undefined ? {} : { contact: first.contact }),
    log: first.log.slice(0, Math.max(0, turn - 1)),
    freeNotes: '',
    takeOf: { attempt: first.id, turn },
  };
}
