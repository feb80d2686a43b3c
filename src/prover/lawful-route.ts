import type { Scenario, ScriptTurn } from '../domain/scenario/index.ts';
import { assess, toLog, type Standards } from './assess.ts';
import type { Explored } from './explore.ts';
import { lawfulOnOffer, moveOf, type Product } from './product.ts';
import { toScript } from './to-script.ts';
import type { Move } from './moves.ts';

export interface LawfulRoute {
  readonly ending: string;
  readonly turns: number;
  readonly legality: number;
  readonly professionalism: number;
  readonly script: readonly ScriptTurn[];
}

/** The shortest way to a good ending, made of sentences on offer, on which no rule is broken; with what it scores. */
export function lawfulRoute({ scenario, product, walked }: Explored, standards: Standards): LawfulRoute | undefined {
  const isGood = (node: number): boolean =>
    scenario.endings[walked.states[product.state[node]!]![walked.tables.endingSlot]! - 1]?.good === true;
  const way = shortestWay(product, isGood, lawfulOnOffer);
  return way === undefined ? undefined : played(scenario, toScript(way), standards);
}

function played(scenario: Scenario, script: readonly ScriptTurn[], standards: Standards): LawfulRoute {
  const { ending, findings, scorecard } = assess(scenario, 1, toLog(scenario, script, 'zh'), standards, 'zh');
  const broken = findings.filter(({ verdict }) => verdict === 'breached').map(({ rule }) => rule);
  if (ending === undefined || broken.length > 0)
    throw new Error(`${scenario.id}: the walk calls a route lawful that plays to ${ending} and breaks [${broken.join(', ')}]`);
  return { ending, turns: script.length, legality: scorecard.legality.score, professionalism: scorecard.professionalism.score, script };
}

/** The shortest way from the start, by edges of a kind, to a node that is wanted. */
export const shortestWay = (product: Product, wanted: (node: number) => boolean, kind: number): readonly Move[] | undefined =>
  shortestWays(product, (node) => (wanted(node) ? [0] : []), kind)[0];

/** For each thing that nodes show: the shortest way from the start, by edges of a kind, to a node that shows it. */
export function shortestWays(
  product: Product,
  shown: (node: number) => readonly number[],
  kind: number,
): readonly (readonly Move[] | undefined)[] {
  const { first, targets, kinds, state } = product;
  const from = new Int32Array(state.length).fill(-1);
  const by = new Int32Array(state.length).fill(-1);
  const queue = [0];
  from[0] = 0;
  const ways: (readonly Move[])[] = [];
  for (let head = 0; head < queue.length; head += 1) {
    const node = queue[head]!;
    for (const what of shown(node)) ways[what] ??= wayBack(product, from, by, node);
    for (let edge = first[node]!; edge < first[node + 1]!; edge += 1) {
      const target = targets[edge]!;
      if (from[target] !== -1 || (kinds[edge]! & kind) !== kind) continue;
      from[target] = node;
      by[target] = edge;
      queue.push(target);
    }
  }
  return ways;
}

function wayBack(product: Product, from: Int32Array, by: Int32Array, node: number): readonly Move[] {
  const way: Move[] = [];
  for (let at = node; at !== 0; at = from[at]!) way.unshift(moveOf(product, by[at]!));
  return way;
}
