import type { CollectorTurn } from '../domain/dialogue/index.ts';
import type { Cause, Said, Watcher } from '../domain/rulebook/index.ts';
import type { Answer } from './answers.ts';

/** What the collector says in a turn, and whether the call is over after it. */
export interface Saying {
  readonly said: CollectorTurn;
  readonly over: boolean;
}

/**
 * One watcher as a small table over what can be said and answered in this scenario. A situation is what the watcher knows
 * when the collector is about to speak; situations that can never be told apart are one.
 */
export interface MonitorTable {
  readonly watcher: Watcher;
  readonly situations: number;
  /** The situation once this answer has come, by the memory left by the last turn. */
  enter(memory: number, answer: number): number;
  /** The memory after this saying. */
  memoryAfter(situation: number, saying: number): number;
  causes(situation: number, saying: number): readonly Cause[];
  readonly start: number;
}

interface Outcome {
  readonly state: number;
  readonly because: readonly Cause[];
}

/** Tabulates a watcher. Answers and sayings that share all that its pattern names are heard once. */
export function tabulate(watcher: Watcher, answers: readonly Answer[], sayings: readonly Saying[]): MonitorTable {
  const named = wordsOf(watcher.pattern);
  const answer = classes(answers, ({ acts, thirdParty }) => [thirdParty, acts.filter((act) => named.has(act))]);
  const saying = classes(sayings, ({ said, over }) => [
    over,
    {
      ...said,
      text: '',
      acts: said.acts.filter((act) => named.has(act) || act === 'close'),
      misconduct: said.misconduct.filter((kind) => named.has(kind)),
      particulars: said.particulars?.filter((one) => named.has(one)),
    },
  ]);
  const start = 2 * watcher.monitor.start;
  const memories = [start];
  const numberOf = new Map<number, number>([[start, 0]]);
  const outcomes: (readonly Outcome[])[] = [];
  for (let memory = 0; memory < memories.length; memory += 1) {
    for (const heard of answer.members) {
      const row = saying.members.map((said) => hear(watcher, memories[memory]!, heard, said));
      outcomes.push(row);
      for (const { state } of row) if (!numberOf.has(state)) numberOf.set(state, memories.push(state) - 1);
    }
  }
  const situationOf = merge(outcomes, answer.members.length, (state) => numberOf.get(state)!);
  const representative: number[] = [];
  situationOf.forEach((situation, raw) => (representative[situation] ??= raw));
  const at = (situation: number, said: number): Outcome => outcomes[representative[situation]!]![saying.of[said]!]!;
  return {
    watcher,
    situations: representative.length,
    start: 0,
    enter: (memory, heard) => situationOf[memory * answer.members.length + answer.of[heard]!]!,
    memoryAfter: (situation, said) => numberOf.get(at(situation, said).state)!,
    causes: (situation, said) => at(situation, said).because,
  };
}

/**
 * A memory is twice the monitor's state, and one more once something was said that nobody listened to closely enough: what is
 * only found wanting at the end is then left open, as it is when a call is judged.
 */
function hear({ monitor }: Watcher, memory: number, { acts, thirdParty }: Answer, { said, over }: Saying): Outcome {
  const turn: Said = { said, to: thirdParty ? 'third-party' : 'debtor', after: thirdParty ? [] : acts, fromOthers: thirdParty ? acts : [] };
  const { state, because = [], needs = [] } = monitor.hear(memory >> 1, turn);
  const unsure = (memory & 1) === 1 || needs.length > 0;
  const owed = over && !unsure ? (monitor.end?.(state, turn) ?? []) : [];
  return { state: 2 * state + (unsure ? 1 : 0), because: [...because, ...owed] };
}

/** Moore's refinement: situations stay apart only if some course of the call could bring out a difference. */
function merge(outcomes: readonly (readonly Outcome[])[], answers: number, numberOf: (state: number) => number): readonly number[] {
  let groups = number(outcomes.map((row) => row.map(({ because }) => because.join('+')).join('|')));
  for (;;) {
    const known = groups;
    const next = number(
      outcomes.map((row, raw) => {
        const after = row.map(({ state }) => known.slice(numberOf(state) * answers, (numberOf(state) + 1) * answers).join());
        return `${known[raw]}:${after.join('|')}`;
      }),
    );
    if (Math.max(...next) === Math.max(...groups)) return groups;
    groups = next;
  }
}

function number(keys: readonly string[]): readonly number[] {
  const numbers = new Map<string, number>();
  return keys.map((key) => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, numbers.size);
    return numbers.size - 1;
  });
}

/** Members that are alike in what is shown of them, once each; and which of them stands for each. */
function classes<Member>(
  all: readonly Member[],
  shown: (member: Member) => unknown,
): { readonly members: readonly Member[]; readonly of: readonly number[] } {
  const of = number(all.map((member) => JSON.stringify(shown(member))));
  const members: Member[] = [];
  of.forEach((group, index) => (members[group] ??= all[index]!));
  return { members, of };
}

/** Every word that a pattern names: nothing else can matter to it. */
function wordsOf(pattern: unknown): ReadonlySet<string> {
  if (typeof pattern === 'string') return new Set([pattern]);
  if (typeof pattern !== 'object' || pattern === null) return new Set();
  return new Set(Object.values(pattern).flatMap((part) => [...wordsOf(part)]));
}
