import type { CollectorAct, DebtorAct, Transcript } from '../../dialogue/index.ts';
import { among, anyOf, collectorTurns } from './on-the-line.ts';
import { settle, type Breach, type Ruling } from './ruling.ts';

/** Precedence: these acts only once one of the first has been done, by the debtor or by the collector. */
export interface SaysBefore {
  readonly is: 'says-before';
  readonly first: { readonly debtor?: readonly DebtorAct[]; readonly collector?: readonly CollectorAct[] };
  readonly acts: readonly CollectorAct[];
}

/**
 * In one breath the order of acts decides, and a debtor cannot have answered yet. What the debtor confirmed does not
 * hold for a third party who listens now; what a third party confirmed holds for nobody.
 */
export function saysBefore(transcript: Transcript, { first, acts }: SaysBefore): Ruling {
  const breaches: Breach[] = [];
  let byDebtor = false;
  let byCollector = false;
  let arose = false;
  for (const { said, to, after } of collectorTurns(transcript)) {
    if (to === 'debtor' && anyOf(after, first.debtor)) byDebtor = true;
    const early: CollectorAct[] = [];
    for (const act of said.acts) {
      if (anyOf([act], first.collector)) byCollector = true;
      const ready = byCollector || (byDebtor && to === 'debtor');
      if (!ready) early.push(...among([act], acts));
    }
    arose ||= anyOf(said.acts, acts);
    if (early.length > 0) breaches.push({ said, because: early });
  }
  return settle(breaches, arose);
}
