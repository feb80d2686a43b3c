import type { CollectorAct } from '../../dialogue/index.ts';
import { agreementOf } from '../circumstances.ts';
import { firstHeard, firstSaid, precedes, type Call, type Place } from '../call.ts';
import { outOf, type Measured, type Scene } from '../measured.ts';
import { earned, lost, type Evidence } from '../reason.ts';
import type { Measure } from '../rubric.ts';

type Ladder = Extract<Measure, { kind: 'ladder' }>;

/** Full, then part, then plan: concessions are made step by step, and none before anything was asked. Of six points. */
export function ladder({ call }: Scene, measure: Ladder): Measured {
  const firsts = measure.steps.map((acts) => firstSaid(call, acts));
  const start = earliest(firsts);
  if (start === undefined) return nothingAsked(call);
  const opening = open(call, measure, start.step, start.place);
  const later = [skipped(call, measure, firsts, start.step), stuck(call, measure, firsts), beyond(call)].filter((one) => one !== undefined);
  const gone = later.reduce((all, one) => all + one.points, 0);
  return outOf(opening.points - gone, 6, [opening.evidence, ...later.map((one) => one.evidence)], true);
}

interface Judged {
  readonly points: number;
  readonly evidence: Evidence;
}

const nothingAsked = (call: Call): Measured => outOf(agreementOf(call) === undefined ? 0 : 3, 6, [lost('ladder.nothing-asked', {})], false);

function earliest(firsts: readonly (Place | undefined)[]): { step: number; place: Place } | undefined {
  return firsts
    .flatMap((place, step) => (place === undefined ? [] : [{ place, step }]))
    .reduce<{ step: number; place: Place } | undefined>(
      (best, one) => (best === undefined || precedes(one.place, best.place) ? one : best),
      undefined,
    );
}

function open(call: Call, { steps, means, grounds }: Ladder, step: number, { turn, act }: Place): Judged {
  const before = (acts: Ladder['means']): boolean => (firstHeard(call, acts)?.turn ?? turn) < turn;
  if (step === 0) return { points: 6, evidence: earned('ladder.asked-first', {}, turn) };
  if (step === steps.length - 1) {
    return before(grounds)
      ? { points: 6, evidence: earned('ladder.from-means', {}, turn) }
      : { points: 0, evidence: lost('ladder.straight-to-most', { act }, turn) };
  }
  return before(means)
    ? { points: 6, evidence: earned('ladder.from-means', {}, turn) }
    : { points: 3, evidence: lost('ladder.straight-to-plan', { act }, turn) };
}

/** The last step taken over the head of the one before it. */
function skipped(call: Call, { steps, grounds }: Ladder, firsts: readonly (Place | undefined)[], opened: number): Judged | undefined {
  const [middle, last] = [firsts.at(-2), firsts.at(-1)];
  if (last === undefined || opened === steps.length - 1 || steps.length < 3) return undefined;
  if (middle !== undefined && precedes(middle, last)) return undefined;
  if ((firstHeard(call, grounds)?.turn ?? last.turn) < last.turn) return undefined;
  return { points: 2, evidence: lost('ladder.skipped-step', { act: last.act }, last.turn) };
}

/** Asked for everything, heard that it cannot be had, and never came down a step. */
function stuck(call: Call, { means }: Ladder, firsts: readonly (Place | undefined)[]): Judged | undefined {
  const told = firstHeard(call, means);
  const stepped =
    firsts.slice(1).some((place) => place !== undefined) || saidSince(call, ['ask-proposal', 'refer-help', 'confirm-plan'], told?.turn);
  if (told === undefined || stepped || (agreementOf(call) ?? -1) > told.turn) return undefined;
  return { points: 3, evidence: lost('ladder.stuck', {}, told.turn) };
}

const saidSince = (call: Call, acts: readonly CollectorAct[], turn = 0): boolean => firstSaid(call, acts, turn + 1) !== undefined;

function beyond(call: Call): Judged | undefined {
  const over = call.exchanges.find(({ offer }) => offer?.authority === 'beyond');
  return over && { points: 3, evidence: lost('ladder.beyond-authority', {}, over.turn) };
}
