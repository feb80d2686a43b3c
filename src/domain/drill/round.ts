import { clauseOn, type Clause, type Finding, type Rulebook } from '../rulebook/index.ts';
import type { IsoDate } from '../dialogue/index.ts';
import type { Pair } from './deck.ts';
import type { DrillCall } from './plant.ts';
import type { DrillAnswer } from './score.ts';

export const drillKinds = ['pairs', 'call'] as const;
/** Single wordings to be told apart, or a whole call in which the breaches are to be marked. */
export type DrillKind = (typeof drillKinds)[number];

/** One thing to be judged: a wording, or one of the collector's turns. */
export interface DrillItem {
  /** From 1. */
  readonly at: number;
  /** The rules it breaks, the one it is about first. None where it is lawful. */
  readonly broke: readonly string[];
  /** Rules to choose from when it is held to be unlawful, the right one among them if it is. */
  readonly options: readonly string[];
  /** Where each rule of `broke` and `options` comes from, by its id. */
  readonly clauses: Readonly<Record<string, Clause>>;
}

/** One of the two wordings of a situation. */
export interface PairItem extends DrillItem {
  readonly pair: Pair;
  readonly wording: 'lawful' | 'unlawful';
  /** The rule that it turns on: the one broken, or the permission used, or the one the other wording would break. */
  readonly turnsOn: string;
}

export interface PairsRound {
  readonly kind: 'pairs';
  readonly seed: number;
  readonly items: readonly PairItem[];
}

/** The collector's turns of one call, in order. */
export interface CallRound {
  readonly kind: 'call';
  readonly seed: number;
  readonly items: readonly DrillItem[];
  readonly call: DrillCall;
}

export type Round = PairsRound | CallRound;

/** What was said of each thing in the round, beside what is true; `marked` has a rule for what is held to be unlawful. */
export const answersTo = (round: Round, marked: ReadonlyMap<number, string>): readonly DrillAnswer[] =>
  round.items.map((item) => {
    const rule = marked.get(item.at);
    return {
      at: item.at,
      ...('pair' in item ? { pair: item.pair.id } : {}),
      broke: item.broke,
      ...(rule === undefined ? {} : { marked: rule }),
    };
  });

/** The rules broken, those that lead before those they cite. */
export function brokenIn(findings: readonly Finding[]): readonly string[] {
  const breached = findings.filter(({ verdict }) => verdict === 'breached');
  return [...new Set([...breached.map(({ rule }) => rule), ...breached.flatMap(({ alsoBreaches }) => alsoBreaches)])];
}

/** The clause that each rule rests on for this case, on that day. */
export function clausesOf(
  rules: readonly string[],
  findings: readonly Finding[],
  { rulebook, date }: { readonly rulebook: Rulebook; readonly date: IsoDate },
): Readonly<Record<string, Clause>> {
  return Object.fromEntries(
    [...new Set(rules)].flatMap((id) => {
      const clause =
        findings.find(({ rule }) => rule === id)?.clause ?? clauseOn(rulebook.rules.find((rule) => rule.id === id)?.clauses ?? [], date);
      return clause === undefined ? [] : [[id, clause] as const];
    }),
  );
}
