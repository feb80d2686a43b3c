import type { CollectorAct } from '../dialogue/index.ts';
import { endingRegion, type PlayedTurn, type StateId } from '../persona/index.ts';
import type { Finding, Severity } from '../rulebook/index.ts';
import type { Choice, Scenario } from '../scenario/index.ts';
import { gravityOf, isBreach } from '../scoring/index.ts';
import { effectOf, type Effect } from './effect.ts';
import { nextMove } from './next.ts';

type Plain = Readonly<Record<string, never>>;

/** What the coach may say, and what fills in the sentence. The sentences belong to the locales. */
export interface CoachSayings {
  'effect.warmed': Plain;
  'effect.calmed': Plain;
  'effect.hardened': Plain;
  'effect.lost-trust': Plain;
  'effect.mixed': Plain;
  'effect.nothing': Plain;
  'effect.at-worst': Plain;
  'effect.entered': Plain;
  'effect.told': Plain;
  'effect.raised': Plain;
  'effect.left-unanswered': Plain;
  'effect.settled': Plain;
  'effect.agreed': Plain;
  'effect.confirmed': Plain;
  'effect.over-means': Plain;
  'effect.ended': Plain;
  'rule.broken': { readonly severity: Severity };
  'cost.ending': Plain;
  'cost.criterion': Plain;
  'next.try': { readonly act: CollectorAct };
  'next.answer-first': { readonly act: CollectorAct };
  'next.calm-first': { readonly act: CollectorAct };
}

export type CoachSaying = keyof CoachSayings;
export type CoachWords = { readonly [S in CoachSaying]: (args: CoachSayings[S]) => string };

/** One sentence of the coach's, and the fact, question, state, rule or choice of the scenario that it points at. */
export type CoachNote = {
  readonly [S in CoachSaying]: { readonly saying: S; readonly args: CoachSayings[S]; readonly about?: About };
}[CoachSaying];

export interface About {
  readonly kind: 'fact' | 'agenda' | 'state' | 'rule' | 'choice' | 'ending' | 'criterion';
  readonly id: string;
  /** Where the region of that id stands now. */
  readonly state?: StateId;
}

export interface CoachTurn {
  readonly turn: number;
  /** What the words did: up to three notes, weightiest first. None when the debtor did answer, but stands as before. */
  readonly effect: readonly CoachNote[];
  readonly rules: readonly CoachNote[];
  /** What the sentence that was picked put out of reach, beside the best of those on offer. */
  readonly cost?: CoachNote;
  /** What to try now; nothing once the call is over, or when the effect says it already. */
  readonly next?: CoachNote;
  /** The choice that was picked, whose own `coach` words may be shown. */
  readonly choice?: string;
}

const effectLimit = 3;

/**
 * What to say to the trainee after the last of these turns, in guided mode. Given the choices dealt for the next turn, it
 * points at one of them.
 */
export function coachTurn(call: {
  readonly scenario: Scenario;
  readonly turns: readonly PlayedTurn[];
  readonly findings: readonly Finding[];
  readonly dealt?: readonly Choice[];
  /** What the sentence picked last put out of reach: an ending, or points of these criteria. */
  readonly picked?: { readonly ending?: { readonly from: StateId }; readonly criteria?: readonly string[] };
}): CoachTurn {
  const { scenario, turns, findings } = call;
  const played = turns.at(-1);
  if (played === undefined) return { turn: 0, effect: [], rules: [] };
  const effect = played.collector === undefined ? [] : effectNotes(effectOf(scenario, played), played).slice(0, effectLimit);
  const next = isOver(scenario, played) ? undefined : nextNote(scenario, turns, effect, call.dealt);
  return {
    turn: played.turn,
    effect,
    rules: findings.filter((finding) => isBreach(finding) && finding.turn === played.turn).map(ruleNote),
    ...costNote(call.picked),
    ...(next === undefined ? {} : { next }),
    ...(played.collector?.choice === undefined ? {} : { choice: played.collector.choice }),
  };
}

function costNote(
  picked: { readonly ending?: { readonly from: StateId }; readonly criteria?: readonly string[] } = {},
): Pick<CoachTurn, 'cost'> {
  const [criterion] = picked.criteria ?? [];
  if (picked.ending !== undefined) return { cost: note('cost.ending', {}, 'ending', picked.ending.from) };
  return criterion === undefined ? {} : { cost: note('cost.criterion', {}, 'criterion', criterion) };
}

const isOver = ({ endings }: Scenario, { states }: PlayedTurn): boolean => endings.some(({ id }) => id === states[endingRegion]);

const note = <S extends CoachSaying>(saying: S, args: CoachSayings[S], kind?: About['kind'], id?: string, state?: StateId): CoachNote =>
  ({
    saying,
    args,
    ...(kind === undefined || id === undefined ? {} : { about: { kind, id, ...(state === undefined ? {} : { state }) } }),
  }) as unknown as CoachNote;

const ruleNote = (finding: Finding): CoachNote => note('rule.broken', { severity: gravityOf(finding) }, 'rule', finding.rule);

function effectNotes(effect: Effect, { moved, collector, debtor }: PlayedTurn): readonly CoachNote[] {
  const ended = moved.regions.some(({ region }) => region === endingRegion) || debtor.acts.includes('hang-up');
  const mood = moodNote(effect);
  const all = [
    ...effect.leftUnanswered.map((id) => note('effect.left-unanswered', {}, 'agenda', id)),
    ...agreementNotes(effect, collector),
    ...effect.told.map((id) => note('effect.told', {}, 'fact', id)),
    ...effect.settled.map((id) => note('effect.settled', {}, 'agenda', id)),
    ...(mood === undefined ? [] : [mood]),
    ...effect.raised.map((id) => note('effect.raised', {}, 'agenda', id)),
    ...(ended ? [note('effect.ended', {})] : []),
    ...effect.entered.map(({ region, state }) => note('effect.entered', {}, 'state', region, state)),
  ];
  const unmoved = all.length === 0 && moved.regions.length === 0 && Object.values(effect.meters).every((by) => by === 0);
  return unmoved && effect.answer.every((act) => act === 'other') ? [note('effect.nothing', {})] : all;
}

function agreementNotes({ commitments }: Effect, collector: PlayedTurn['collector']): readonly CoachNote[] {
  if (commitments.length === 0) return [];
  if (collector?.offer?.means === 'impossible') return [note('effect.over-means', {})];
  return [note(collector?.acts.some((act) => act === 'confirm-plan' || act === 'summarise') ? 'effect.confirmed' : 'effect.agreed', {})];
}

function moodNote({ meters: { trust = 0, tension = 0 }, atWorst }: Effect): CoachNote | undefined {
  if (atWorst) return note('effect.at-worst', {});
  if (tension > 0 && trust > 0) return note('effect.mixed', {});
  if (tension > 0) return note('effect.hardened', {});
  if (trust < 0) return note('effect.lost-trust', {});
  if (trust > 0) return note('effect.warmed', {});
  return tension < 0 ? note('effect.calmed', {}) : undefined;
}

/** A question that hangs, or heat, is named as the reason; not twice, where the effect has just asked for the answer. */
function nextNote(
  scenario: Scenario,
  turns: readonly PlayedTurn[],
  effect: readonly CoachNote[],
  dealt: readonly Choice[] | undefined,
): CoachNote | undefined {
  const move = nextMove(scenario, turns, dealt);
  if (move === undefined) return undefined;
  const { why, act, choice } = move;
  const asked = effect.some(({ saying }) => saying === 'effect.raised');
  if (why === 'answer' && asked) return act === 'answer-question' ? undefined : note('next.try', { act }, 'choice', choice.id);
  const saying = ({ 'answer': 'next.answer-first', 'calm': 'next.calm-first', 'go-on': 'next.try' } as const)[why];
  return note(saying, { act }, 'choice', choice.id);
}
