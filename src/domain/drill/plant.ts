import type { KnownCase, Language, Transcript } from '../dialogue/index.ts';
import { toTranscript, type Exchange, type Rulebook } from '../rulebook/index.ts';
import type { Deck, Line, Moment } from './deck.ts';
import { diceFrom, shuffled } from '../chance/index.ts';
import { toExchange } from './pair-calls.ts';

/** A breach put there on purpose: in which of the collector's turns, and against which rule. */
export interface Planted {
  readonly turn: number;
  readonly rule: string;
  /** What would have been lawful there. */
  readonly instead: Line;
}

export type DrillTurn = Exchange;

/** A call that holds exactly the planted breaches, with its words in both languages. */
export interface DrillCall {
  readonly seed: number;
  readonly caseFile: KnownCase;
  readonly turns: readonly DrillTurn[];
  readonly planted: readonly Planted[];
  /** For each of the collector's turns, in order: the rules that the deck knows how to break there. */
  readonly risks: readonly (readonly string[])[];
}

/** Breaches a call can be asked to hold. */
export const mostPlanted = 5;
const mostMoments = 9;

/**
 * A call from the deck's moments: the same deck, seed and number give the same call anywhere. Throws when the deck cannot
 * hold so many.
 */
export function plantCall(deck: Deck, seed: number, breaches: number): DrillCall {
  const dice = diceFrom(seed);
  const order = withOneLast(shuffled(deck.moments, dice));
  const wrong = pickWrong(order, breaches);
  const lawful = order.filter((moment) => !wrong.includes(moment)).slice(0, mostMoments - wrong.length);
  const inCall = shuffled([...wrong, ...lawful], dice);
  const played = [...inCall.filter(({ last }) => last !== true), ...inCall.filter(({ last }) => last === true)].map((moment) =>
    meet(moment, wrong.includes(moment), dice),
  );
  const before = deck.opening.filter(({ collector }) => collector !== undefined);
  const first = before.length + 1;
  const planted = played.flatMap(({ broken, moment }, at) =>
    broken === undefined ? [] : [{ turn: first + at, rule: broken, instead: moment.lawful }],
  );
  return {
    seed,
    caseFile: deck.caseFile,
    turns: [
      ...deck.opening,
      ...played.flatMap(({ moment, line }) => [toExchange(moment.heard), { collector: line }]),
      { collector: deck.closing },
    ],
    planted,
    risks: [...before.map(() => []), ...played.map(({ moment }) => moment.unlawful?.map(({ breaks }) => breaks) ?? []), []],
  };
}

/** The call as a supervisor would have heard it. */
export const transcriptOf = (call: DrillCall, rulebook: Pick<Rulebook, 'id' | 'version'>, language: Language): Transcript =>
  toTranscript({ verdict: 'met', caseFile: call.caseFile, turns: call.turns }, rulebook, language);

/** What holds from then on, such as a dispute or a moratorium, comes last: two cannot. */
function withOneLast(order: readonly Moment[]): readonly Moment[] {
  const oneLast = order.find(({ last }) => last === true);
  return order.filter((moment) => moment.last !== true || moment === oneLast);
}

function pickWrong(order: readonly Moment[], breaches: number): readonly Moment[] {
  const fit = order.filter(({ unlawful }) => unlawful !== undefined);
  if (breaches < 0 || breaches > Math.min(mostPlanted, fit.length))
    throw new Error(`a call can hold 0 to ${Math.min(mostPlanted, fit.length)} breaches, not ${breaches}`);
  return fit.slice(0, breaches);
}

function meet(moment: Moment, wrongly: boolean, dice: () => number): { moment: Moment; line: Line; broken?: string } {
  const ways = moment.unlawful ?? [];
  const way = wrongly ? ways[Math.floor(dice() * ways.length)] : undefined;
  if (way === undefined) return { moment, line: moment.lawful };
  const { breaks, ...line } = way;
  return { moment, line, broken: breaks };
}
