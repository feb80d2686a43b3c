import type { DebtorAct } from '../../dialogue/index.ts';
import { firstSaid, nextSaid, precedes, type Call, type Exchange } from '../call.ts';
import { outOf, type Measured, type Scene } from '../measured.ts';
import { earned, lost, type Evidence } from '../reason.ts';
import type { Measure } from '../rubric.ts';

type Feels = Extract<Measure, { kind: 'feels-before-asks' }>;

/** Each feeling the debtor shows is named before the next ask. The same feeling in a row is one feeling. */
export function feelsBeforeAsks({ call }: Scene, measure: Feels): Measured {
  const judged = call.exchanges.flatMap((exchange, at) =>
    exchange.heard
      .filter((act) => measure.feelings.includes(act) && call.exchanges[at - 1]?.heard.includes(act) !== true)
      .flatMap((feeling) => judge(call, measure, exchange, feeling)),
  );
  return outOf(judged.filter((one) => one.good).length, judged.length, judged, judged.length > 0);
}

function judge(call: Call, { names, asks }: Feels, shown: Exchange, raised: DebtorAct): readonly Evidence[] {
  const next = nextSaid(call, shown);
  if (next === undefined) return [];
  const named = firstSaid(call, names, next.turn);
  const asked = firstSaid(call, asks, next.turn);
  if (named !== undefined && precedes(named, asked)) return [earned('feeling.named', { raised, act: named.act }, named.turn)];
  return [
    asked === undefined ? lost('feeling.unnamed', { raised }, next.turn) : lost('feeling.skipped', { raised, by: asked.act }, asked.turn),
  ];
}
