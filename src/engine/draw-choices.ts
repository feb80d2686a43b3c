import { meets, openQuestions, settles, type Memory, type PlayedTurn } from '../domain/persona/index.ts';
import type { Choice, ChoiceGrade, Scenario } from '../domain/scenario/index.ts';
import { shuffled } from '../domain/chance/index.ts';
import { sequence } from './sequence.ts';

/** Every choice whose condition holds as the debtor now stands. */
export function choicesOnOffer(scenario: Scenario, turn: Pick<PlayedTurn, 'meters' | 'states' | 'echo'>): readonly Choice[] {
  return scenario.choices.filter((choice) => meets(choice.when, turn));
}

/**
 * The sentences offered for the next turn: always good ones (two where there are two), at least one plausible weaker one
 * where there is any, now and then a temptation that breaks a rule; four in all, in an order set by the seed. What was
 * said already on this call gives way to what was not; a scenario's own words go before the phrasebook's.
 */
export function drawChoices(scenario: Scenario, turns: readonly PlayedTurn[], seed: number): readonly Choice[] {
  const last = turns.at(-1);
  if (last === undefined || last.ending !== undefined) return [];
  const used = new Set(turns.map((turn) => turn.collector?.choice));
  const random = sequence(seed, turns.length);
  const ranked = choicesOnOffer(scenario, last)
    .map((choice) => ({ choice, key: (used.has(choice.id) ? 4 : 0) + (choice.id.includes('.') ? 2 : 0) + random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ choice }) => choice);
  const of = (grade: ChoiceGrade) => ranked.filter((choice) => choice.grade === grade);
  const tempting = of('tempting').slice(0, random() < 0.6 ? 1 : 0);
  const weaker = of('weaker').slice(0, tempting.length > 0 ? 1 : 2);
  const good = distinct(answersFirst(scenario, last, of('good'))).slice(0, 4 - tempting.length - weaker.length);
  const drawn = [...good, ...weaker, ...tempting];
  const rest = ranked.filter((choice) => !drawn.includes(choice) && choice.grade !== 'tempting');
  const fresh = distinct(rest).filter((choice) => !drawn.some((other) => isAlike(choice, other)));
  const fill = [...fresh, ...rest.filter((choice) => !fresh.includes(choice))].slice(0, Math.max(0, 4 - drawn.length));
  return shuffled([...drawn, ...fill], random);
}

/** While a question of the debtor's stands open, what answers it comes first: it must never be missing from the four. */
function answersFirst(scenario: Scenario, memory: Memory, good: readonly Choice[]): readonly Choice[] {
  const open = openQuestions(scenario.program, memory);
  const answer = good.find(({ acts }) => open.some((question) => settles(scenario.program, question, acts, memory)));
  return answer === undefined ? good : [answer, ...good.filter((choice) => choice !== answer)];
}

/** One of each kind: two ways of doing the same are no choice. */
const distinct = (choices: readonly Choice[]): readonly Choice[] =>
  choices.filter((choice, index) => choices.findIndex((other) => isAlike(choice, other)) === index);

export const isAlike = (one: Choice, other: Choice): boolean => one.grade === other.grade && one.acts.join() === other.acts.join();
