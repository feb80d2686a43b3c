import type { CollectorAct, DebtorAct, Misconduct, Transcript } from '../../dialogue/index.ts';
import { among, anyOf, collectorTurns } from './on-the-line.ts';
import { settle, type Breach, type Ruling } from './ruling.ts';

/** Once the debtor has done this, none of these acts or misdeeds, until the debtor takes it up again or the collector has done this. */
export interface NeverAfter {
  readonly is: 'never-after';
  readonly after: readonly DebtorAct[];
  readonly acts?: readonly CollectorAct[];
  readonly misconduct?: readonly Misconduct[];
  readonly until?: { readonly debtor?: readonly DebtorAct[]; readonly collector?: readonly CollectorAct[] };
}

/** What the debtor did last in a breath counts; what the collector does frees the next turn, never the same breath. */
export function neverAfter(transcript: Transcript, { after, acts, misconduct, until }: NeverAfter): Ruling {
  const breaches: Breach[] = [];
  let held = false;
  let arose = false;
  for (const { said, after: heard } of collectorTurns(transcript)) {
    for (const act of heard) {
      if (anyOf([act], after)) held = true;
      else if (anyOf([act], until?.debtor)) held = false;
    }
    if (!held) continue;
    arose = true;
    const because = [...among(said.misconduct, misconduct), ...among(said.acts, acts)];
    if (because.length > 0) breaches.push({ said, because });
    if (anyOf(said.acts, until?.collector)) held = false;
  }
  return settle(breaches, arose);
}
