import { judge, type Finding, type Rulebook } from '../rulebook/index.ts';
import type { Deck } from './deck.ts';
import { diceFrom } from '../chance/index.ts';
import { rulesToChooseFrom } from './near-rules.ts';
import { mostPlanted, plantCall, transcriptOf, type DrillCall } from './plant.ts';
import { brokenIn, clausesOf, type CallRound, type DrillItem } from './round.ts';

/** Keeps the draw of how many apart from the draw of which. */
const apart = 0x9e37_79b9;

/**
 * A call with from 0 to 5 breaches in it; the seed decides how many, and all else. The rulebook judges it, and must find
 * those that were planted and no other: anything else is a bug, and throws.
 */
export function drawCall(deck: Deck, rulebook: Rulebook, seed: number): CallRound {
  const dice = diceFrom(seed ^ apart);
  const call = plantCall(deck, seed, Math.floor(dice() * (mostIn(deck) + 1)));
  const findings = judge(transcriptOf(call, rulebook, 'zh'), rulebook);
  holdToPlan(deck, call, findings);
  const items = call.risks.map((risks, index): DrillItem => {
    const at = index + 1;
    const broke = brokenIn(findings.filter(({ turn }) => turn === at));
    const [right] = broke;
    const about = call.turns.filter(({ collector }) => collector !== undefined)[index]?.collector;
    const date = rulebook.version;
    const lead = right ?? risks[0];
    const asked = { rulebook, date, alsoRight: broke, first: risks, about: { acts: about?.acts, particulars: about?.particulars } };
    const options = rulesToChooseFrom({ ...asked, ...(lead === undefined ? {} : { right: lead }) }, dice);
    return { at, broke, options, clauses: clausesOf([...broke, ...options], findings, { rulebook, date }) };
  });
  return { kind: 'call', seed, items, call };
}

const mostIn = ({ moments }: Deck): number =>
  Math.min(mostPlanted, moments.filter(({ unlawful, last }) => unlawful !== undefined && last !== true).length);

function holdToPlan({ jurisdiction }: Deck, { seed, planted }: DrillCall, findings: readonly Finding[]): void {
  const listed = (places: readonly { readonly turn?: number; readonly rule: string }[]): string =>
    places.map(({ turn, rule }) => `${turn} ${rule}`).join(', ');
  const found = listed(findings.filter(({ verdict }) => verdict === 'breached'));
  if (found !== listed(planted))
    throw new Error(`call no. ${seed} of ${jurisdiction}: planted were [${listed(planted)}], found are [${found}]`);
}
