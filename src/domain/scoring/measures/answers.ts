import type { CollectorAct, DebtorAct } from '../../dialogue/index.ts';
import { firstSaid, nextSaid, type Call, type Exchange } from '../call.ts';
import { outOf, type Measured, type Scene } from '../measured.ts';
import { earned, lost, type Evidence } from '../reason.ts';
import type { Measure } from '../rubric.ts';

type Answers = Extract<Measure, { kind: 'answers' }>;

/** What share of the debtor's questions, objections or cues was taken up. What came as the line went dead is not held against anyone. */
export function answers({ call, circumstances }: Scene, measure: Answers): Measured {
  const way = circumstances.has('stood-down') ? undefined : measure.then;
  const judged = call.exchanges.flatMap((exchange) =>
    exchange.heard.flatMap((raised) => {
      const by = measure.to[raised];
      const next = nextSaid(call, exchange);
      return by === undefined || next === undefined ? [] : [answer(call, measure, { raised, by, next }, way)];
    }),
  );
  const sum = judged.reduce((all, one) => all + one.points, 0);
  return outOf(
    sum,
    judged.length * 2,
    judged.flatMap((one) => one.evidence),
    judged.length > 0,
  );
}

interface Due {
  readonly raised: DebtorAct;
  readonly by: readonly CollectorAct[];
  readonly next: Exchange;
}

/** Two points for each: both for the answer, or one for it and one for the way back to the ask. */
function answer(
  call: Call,
  { within }: Answers,
  { raised, by, next }: Due,
  way?: readonly CollectorAct[],
): { points: number; evidence: readonly Evidence[] } {
  const place = firstSaid(call, by, next.turn);
  if (place === undefined || (within === 'next' && place.turn !== next.turn)) {
    return { points: 0, evidence: [lost('answer.left', { raised, next: by[0] ?? 'answer-question' }, next.turn)] };
  }
  const taken = earned('answer.taken-up', { raised, act: place.act }, place.turn);
  if (way === undefined) return { points: 2, evidence: [taken] };
  const back = firstSaid(call, way, place.turn);
  return back === undefined
    ? { points: 1, evidence: [taken, lost('answer.no-way-back', { raised }, place.turn)] }
    : { points: 2, evidence: [taken, earned('answer.back-to-ask', { raised }, back.turn)] };
}
