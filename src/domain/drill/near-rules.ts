import { clauseOn, type Rule, type Rulebook } from '../rulebook/index.ts';
import type { IsoDate } from '../dialogue/index.ts';
import { shuffled } from '../chance/index.ts';

/** Rules to choose from. */
const listed = 4;
/** How far off a neighbour may stand and still be plausible. */
const reach = 5;

interface Asked {
  readonly rulebook: Rulebook;
  readonly date: IsoDate;
  /** The rule that must be on the list. */
  readonly right?: string;
  /** Rules that would also have been right, and so may not stand beside it. */
  readonly alsoRight?: readonly string[];
  /** Rules that belong on the list before any neighbour. */
  readonly first?: readonly string[];
  /** Where there is no right rule: what was done, to look for rules about it. */
  readonly about?: unknown;
}

/** A short list of rules that could be meant: the right one among its nearest neighbours, in an order the dice decide. */
export function rulesToChooseFrom(
  { rulebook, date, right, alsoRight = [], first = [], about }: Asked,
  dice: () => number,
): readonly string[] {
  const audible = rulebook.rules.filter((rule) => isAudible(rule) && clauseOn(rule.clauses, date) !== undefined);
  const known = rulebook.rules.find(({ id }) => id === right);
  const others = audible.filter(({ id }) => id !== right && !alsoRight.includes(id));
  const named = others.filter(({ id }) => first.includes(id));
  const words = known === undefined ? wordsIn(about) : wordsOf(known);
  const near = others
    .filter((rule) => !named.includes(rule))
    .map((rule) => ({ rule, likeness: likeness(wordsOf(rule), words) }))
    .sort((a, b) => b.likeness - a.likeness || (a.rule.id < b.rule.id ? -1 : 1))
    .slice(0, reach)
    .map(({ rule }) => rule);
  const beside = [...shuffled(named, dice), ...shuffled(near, dice)].map(({ id }) => id);
  return shuffled([...(right === undefined ? [] : [right]), ...beside].slice(0, listed), dice);
}

/** It forbids or asks for something that can be heard on a call. */
const isAudible = ({ kind, level }: Rule): boolean => kind !== 'may' && level.some((one) => one === 'utterance' || one === 'call');

const wordsOf = ({ pattern, gate }: Rule): ReadonlySet<string> => new Set([...wordsIn(pattern), ...(gate === undefined ? [] : [gate])]);

/** Every name that stands anywhere in it. */
function wordsIn(value: unknown): ReadonlySet<string> {
  if (typeof value === 'string') return new Set([value]);
  if (typeof value !== 'object' || value === null) return new Set();
  return new Set(Object.values(value).flatMap((part) => [...wordsIn(part)]));
}

/** Jaccard's index: what two have in common, of all that either has. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...one].filter((word) => other.has(word)).length;
  return common / Math.max(1, one.size + other.size - common);
}
