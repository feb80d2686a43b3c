import type { CollectorAct } from '../domain/dialogue/index.ts';
import { openQuestions, settles, type PlayedTurn } from '../domain/persona/index.ts';
import type { Choice } from '../domain/scenario/index.ts';
import { gauge, type Gauge } from '../domain/scoring/index.ts';
import { shuffled } from '../domain/chance/index.ts';
import { isAlike, sequence } from '../engine/index.ts';
import { moveOf } from '../prover/index.ts';
import { follow, type Ground, type Point } from './ground.ts';
import { along } from './line.ts';

/** A sentence put on offer, and how it stands to the best that could be said at this point. */
export interface Dealt {
  readonly choice: string;
  readonly standing: 'best' | 'lesser' | 'breach';
  /** For a lesser one: the ending that falls out of reach with it, and the criteria of the rubric that lose by it. */
  readonly ending?: { readonly from: string; readonly to: string };
  readonly criteria?: readonly string[];
}

interface Offered {
  readonly choice: Choice;
  readonly lawful: boolean;
  readonly rank: number;
  readonly gauge: Gauge;
  /** It is a step on the shortest lawful way to the best ending. */
  readonly leadsOn: boolean;
  /** Smaller comes first among sentences of the same worth. */
  readonly order: number;
}

const dealtAtOnce = 4;
const temptedHowOften = 0.6;

/**
 * The sentences offered for the next turn, drawn by what they are worth: always one after which everything that could
 * be reached still can, and one that leads on; one that costs something, so that there is something to tell apart; now
 * and then one that breaks a rule; four in all, in an order set by the seed. Of equals, what answers an open question comes first, then what was
 * not said yet, then the scenario's own words. Nothing when the call cannot be followed on this ground, or is over.
 */
export function deal(ground: Ground, turns: readonly PlayedTurn[], seed: number): readonly Dealt[] | undefined {
  const point = follow(ground, turns)?.at(-1);
  const last = turns.at(-1);
  if (point === undefined || last === undefined || last.ending !== undefined) return undefined;
  const random = sequence(seed, turns.length);
  const offered = offeredAt(ground, point, turns, random).toSorted(byWorth);
  const [top] = offered;
  if (top === undefined) return [];
  const isTop = (one: Offered): boolean =>
    one.lawful && one.rank === top.rank && one.gauge.hoped === top.gauge.hoped && one.choice.grade === top.choice.grade;
  const tempting = offered.filter(({ choice, lawful }) => !lawful && choice.misconduct.length + Number(choice.grade === 'tempting') > 0);
  const lesser = offered.filter((one) => one.lawful && !isTop(one)).toSorted((a, b) => rough(a) - rough(b));
  const temptation = shuffled(tempting, random).slice(0, random() < temptedHowOften ? 1 : 0);
  const drawn: Offered[] = [];
  take(drawn, [top], 1);
  if (!top.leadsOn)
    take(
      drawn,
      offered.filter(({ lawful, rank, leadsOn }) => lawful && leadsOn && rank === top.rank),
      1,
    );
  take(drawn, lesser, temptation.length === 0 ? 2 : 1);
  take(drawn, offered.filter(isTop), dealtAtOnce - drawn.length - temptation.length);
  take(drawn, [...lesser, ...offered.filter(({ choice }) => choice.grade !== 'tempting')], dealtAtOnce - drawn.length - temptation.length);
  return shuffled([...drawn, ...temptation], random).map((one) => told(ground, one, top));
}

function offeredAt(
  { explored, rubric, ahead }: Ground,
  { line, cap }: Point,
  turns: readonly PlayedTurn[],
  random: () => number,
): readonly Offered[] {
  const { product, byChoices, scenario } = explored;
  const used = new Set(turns.map(({ collector }) => collector?.choice));
  const done = new Set(turns.flatMap(({ collector }) => collector?.acts ?? []));
  const last = turns.at(-1)!;
  const memory = { meters: last.meters, states: last.states, ...(last.echo === undefined ? {} : { echo: last.echo }) };
  const open = openQuestions(scenario.program, memory);
  const offered: Offered[] = [];
  for (let edge = product.first[line.node]!; edge < product.first[line.node + 1]!; edge += 1) {
    const move = moveOf(product, edge);
    const { choice } = move;
    if (choice === undefined) continue;
    const told = choice.acts.filter((act) => onceOnly.has(act) && done.has(act)).length;
    if (told === choice.acts.length && choice.misconduct.length === 0) continue;
    const next = along(explored, line, edge);
    const answers = open.some((question) => settles(scenario.program, question, choice.acts, memory));
    offered.push({
      choice,
      lawful: product.cost[edge] === 0,
      rank: byChoices.rank[next.node]!,
      gauge: gauge(next.call, rubric, cap, product.ended(next.node) ? 'over' : ahead.at(next.node)),
      leadsOn: byChoices.turns[next.node]! < byChoices.turns[line.node]!,
      order: (answers ? 0 : 8) + (used.has(choice.id) ? 4 : 0) + (choice.id.includes('.') ? 2 : 0) + 6 * told + random(),
    });
  }
  return offered;
}

/** What is said once on a call: a sentence that does nothing else is no sentence to offer again. */
const onceOnly: ReadonlySet<CollectorAct> = new Set(['greet', 'identify-self', 'disclose-recording']);

/** Law first, then the ending, then what may still be earned; then what its author calls it. */
const byWorth = (a: Offered, b: Offered): number =>
  Number(b.lawful) - Number(a.lawful) ||
  a.rank - b.rank ||
  b.gauge.hoped - a.gauge.hoped ||
  Number(b.choice.grade === 'good') - Number(a.choice.grade === 'good') ||
  a.order - b.order;

/** Of what costs something, the plausible slips of real callers come before good words at the wrong time. */
const rough = ({ choice, order }: Offered): number => (choice.grade === 'weaker' ? 0 : 16) + order;

function take(drawn: Offered[], from: readonly Offered[], howMany: number): void {
  let left = howMany;
  for (const one of from) {
    if (left <= 0) return;
    if (drawn.some(({ choice }) => choice === one.choice || isAlike(choice, one.choice))) continue;
    drawn.push(one);
    left -= 1;
  }
}

function told({ explored: { scenario, byChoices } }: Ground, one: Offered, top: Offered): Dealt {
  if (!one.lawful) return { choice: one.choice.id, standing: 'breach' };
  const endingAt = (rank: number): string => scenario.endings[byChoices.order[rank] ?? -1]?.id ?? '';
  const worse = one.rank > top.rank;
  const criteria = worse ? [] : losing(top.gauge, one.gauge);
  if (!worse && criteria.length === 0 && one.choice.grade === 'good') return { choice: one.choice.id, standing: 'best' };
  return {
    choice: one.choice.id,
    standing: 'lesser',
    ...(worse ? { ending: { from: endingAt(top.rank), to: endingAt(one.rank) } } : {}),
    ...(criteria.length === 0 ? {} : { criteria }),
  };
}

/** The criteria that can come to less after one sentence than after the other. */
const losing = (top: Gauge, one: Gauge): readonly string[] =>
  top.hoped <= one.hoped
    ? []
    : top.reach.flatMap(({ id, hoped }) => {
        const other = one.reach.find((criterion) => criterion.id === id);
        return other !== undefined && other.hoped.over * hoped.under < hoped.over * other.hoped.under ? [id] : [];
      });
