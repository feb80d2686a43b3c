import { meets, type PlayedTurn } from '../persona/index.ts';
import type { Choice, Scenario } from '../scenario/index.ts';
import { memoryAfter } from './memory-after.ts';

/** Good things to say at a moment: the debtor is as they were after this turn. Words already used come last. */
export function goodChoices({ choices }: Scenario, at: PlayedTurn, used: ReadonlySet<string>): readonly Choice[] {
  const open = choices.filter(({ grade, when }) => grade === 'good' && meets(when, memoryAfter(at)));
  return [...open.filter(({ id }) => !used.has(id)), ...open.filter(({ id }) => used.has(id))];
}

export const usedChoices = (turns: readonly PlayedTurn[]): ReadonlySet<string> =>
  new Set(turns.flatMap(({ collector }) => (collector?.choice === undefined ? [] : [collector.choice])));

/** What could have been said instead: the good choice nearest to what was meant. None when what was said was good. */
export function betterThan(scenario: Scenario, before: readonly PlayedTurn[], played: PlayedTurn): Choice | undefined {
  const said = played.collector;
  const last = before.at(-1);
  if (said === undefined || last === undefined || isGood(scenario, played)) return undefined;
  const shared = (choice: Choice): number => choice.acts.filter((act) => said.acts.includes(act)).length;
  return goodChoices(scenario, last, usedChoices(before)).reduce<Choice | undefined>(
    (best, choice) => (best === undefined || shared(choice) > shared(best) ? choice : best),
    undefined,
  );
}

/** A good choice was picked; or, in own words, nothing ill was said and the debtor was no worse for it. */
export function isGood({ choices }: Scenario, { collector, moved }: PlayedTurn): boolean {
  if (collector === undefined || collector.misconduct.length > 0 || collector.hungUp === true) return false;
  const picked = choices.find(({ id }) => id === collector.choice);
  return picked === undefined ? isHarmless(moved.meters) && collector.acts.some((act) => act !== 'other') : picked.grade === 'good';
}

const isHarmless = ({ trust = 0, tension = 0 }: PlayedTurn['moved']['meters']): boolean => trust >= 0 && tension <= 0;
