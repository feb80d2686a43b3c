import type { CollectorAct } from '../dialogue/index.ts';
import { meets, openQuestions, settles, type PlayedTurn } from '../persona/index.ts';
import type { Choice, Scenario } from '../scenario/index.ts';
import { effectOf } from './effect.ts';
import { actsDone, againActOf, isOnlyCalming, isUpset, newActOf } from './main-act.ts';
import { memoryAfter } from './memory-after.ts';

/**
 * Good things to say at a moment: the debtor is as they were after this turn. The scenario's own words come before the
 * phrasebook's, and what keeps the call open before what ends it.
 */
export function goodChoices({ choices }: Scenario, at: PlayedTurn): readonly Choice[] {
  const open = choices.filter((choice) => choice.grade === 'good' && meets(choice.when, memoryAfter(at)));
  const fit = open.filter((choice) => isUpset(at) || !isOnlyCalming(choice));
  const rank = (choice: Choice): number => (isOwn(choice) ? 0 : 2) + (choice.acts.includes('close') ? 1 : 0);
  return fit.toSorted((a, b) => rank(a) - rank(b));
}

/** Ids of the phrasebook carry a dot. */
export const isOwn = ({ id }: Choice): boolean => !id.includes('.');

export const usedChoices = (turns: readonly PlayedTurn[]): ReadonlySet<string> =>
  new Set(turns.flatMap(({ collector }) => (collector?.choice === undefined ? [] : [collector.choice])));

/** The act of these words that settles a question the debtor has open, if one does. */
export function settlingAct({ program }: Scenario, { acts }: Pick<Choice, 'acts'>, at: PlayedTurn): CollectorAct | undefined {
  const memory = memoryAfter(at);
  const open = openQuestions(program, memory);
  return acts.find((act) => open.some((question) => settles(program, question, [act], memory)));
}

/**
 * What could have been said instead: what answers the question that stood open, or else does what had not been done yet.
 * None when what was said was good, or when nothing stood open but more of the same.
 */
export function betterThan(scenario: Scenario, before: readonly PlayedTurn[], played: PlayedTurn): Choice | undefined {
  const said = played.collector;
  const last = before.at(-1);
  if (said === undefined || last === undefined) return undefined;
  const passedOver = effectOf(scenario, played).leftUnanswered.length > 0;
  const good = isGood(scenario, played);
  if (good && !passedOver) return undefined;
  const open = goodChoices(scenario, last).filter(({ id }) => id !== said.choice);
  const isOwed = said.misconduct.length > 0 || settlingAct(scenario, said, last) === undefined;
  const answer = isOwed ? open.find((choice) => settlingAct(scenario, choice, last) !== undefined) : undefined;
  if (answer !== undefined || good) return answer;
  return nearest(open, before, said);
}

/**
 * Words that do something new, or at least something else. After misconduct the same act, done properly, is the nearest;
 * otherwise it would be more of the same.
 */
function nearest(open: readonly Choice[], before: readonly PlayedTurn[], said: NonNullable<PlayedTurn['collector']>): Choice | undefined {
  const done = actsDone(before);
  const used = usedChoices(before);
  const ill = said.misconduct.length > 0;
  const unsaid = open.filter(({ id }) => !used.has(id));
  const own = unsaid.filter(isOwn);
  const fresh = (choice: Choice): boolean => {
    const point = newActOf(choice, done);
    return point !== undefined && (ill || !said.acts.includes(point));
  };
  const shared = ({ acts }: Choice): number => acts.filter((act) => said.acts.includes(act)).length;
  const tiers = [own.filter(fresh), own.filter((choice) => againActOf(choice, said.acts) !== undefined), unsaid.filter(fresh)];
  return tiers.find((tier) => tier.length > 0)?.reduce((best, choice) => (shared(choice) > shared(best) ? choice : best));
}

/** A good choice was picked; or, in own words, nothing ill was said and the debtor was no worse for it. */
export function isGood({ choices }: Scenario, { collector, moved }: PlayedTurn): boolean {
  if (collector === undefined || collector.misconduct.length > 0 || collector.hungUp === true) return false;
  const picked = choices.find(({ id }) => id === collector.choice);
  return picked === undefined ? isHarmless(moved.meters) && collector.acts.some((act) => act !== 'other') : picked.grade === 'good';
}

const isHarmless = ({ trust = 0, tension = 0 }: PlayedTurn['moved']['meters']): boolean => trust >= 0 && tension <= 0;
