import { nextSaid, type Exchange } from '../call.ts';
import { outOf, type Measured, type Scene } from '../measured.ts';
import { earned, lost, type Evidence } from '../reason.ts';
import type { Measure } from '../rubric.ts';

type StaysCalm = Extract<Measure, { kind: 'stays-calm' }>;

/** A steady tone: lost by ill words, and by answering heat with business or heat. */
export function staysCalm({ call }: Scene, measure: StaysCalm): Measured {
  const judged = call.exchanges.flatMap((exchange) => [
    ...outbursts(exchange, measure),
    ...underFire(exchange, nextSaid(call, exchange), measure),
  ]);
  const gone = judged.reduce((all, one) => all + one.loses, 0);
  const evidence = judged.map((one) => one.evidence);
  return outOf(measure.points - gone, measure.points, evidence.length > 0 ? evidence : [earned('calm.steady', {})], true);
}

interface Judged {
  readonly loses: number;
  readonly evidence: Evidence;
}

const outbursts = ({ turn, misconduct }: Exchange, { loses, perMisconduct }: StaysCalm): readonly Judged[] =>
  misconduct
    .filter((kind) => loses.includes(kind))
    .map((kind) => ({ loses: perMisconduct, evidence: lost('calm.lost', { misconduct: kind }, turn) }));

function underFire({ heard }: Exchange, next: Exchange | undefined, { provoked, calm, perArgument }: StaysCalm): readonly Judged[] {
  const raised = heard.find((act) => provoked.includes(act));
  if (raised === undefined || next === undefined) return [];
  return next.acts.some((act) => calm.includes(act))
    ? [{ loses: 0, evidence: earned('calm.under-fire', { raised }, next.turn) }]
    : [{ loses: perArgument, evidence: lost('calm.argued', { raised }, next.turn) }];
}
