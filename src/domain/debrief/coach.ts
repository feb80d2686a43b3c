import type { CollectorAct } from '../dialogue/index.ts';
import { endingRegion, type RegionId, type PlayedTurn } from '../persona/index.ts';
import type { Finding, Severity } from '../rulebook/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { gravityOf, isBreach } from '../scoring/index.ts';
import { goodChoices, usedChoices } from './better.ts';
import { effectOf, type Effect } from './effect.ts';

type Plain = Readonly<Record<string, never>>;

/** What the coach may say, and what fills in the sentence. The sentences belong to the locales. */
export interface CoachSayings {
  'effect.warmed': Plain;
  'effect.calmed': Plain;
  'effect.hardened': Plain;
  'effect.lost-trust': Plain;
  'effect.mixed': Plain;
  'effect.nothing': Plain;
  'effect.told': Plain;
  'effect.raised': Plain;
  'effect.left-unanswered': Plain;
  'effect.settled': Plain;
  'effect.agreed': Plain;
  'effect.over-means': Plain;
  'effect.ended': Plain;
  'rule.broken': { readonly severity: Severity };
  'next.try': { readonly act: CollectorAct };
  'next.answer-first': { readonly act: CollectorAct };
  'next.calm-first': { readonly act: CollectorAct };
}

export type CoachSaying = keyof CoachSayings;
export type CoachWords = { readonly [S in CoachSaying]: (args: CoachSayings[S]) => string };

/** One sentence of the coach's, and the fact, question, rule or choice of the scenario that it points at. */
export type CoachNote = {
  readonly [S in CoachSaying]: { readonly saying: S; readonly args: CoachSayings[S]; readonly about?: About };
}[CoachSaying];

export interface About {
  readonly kind: 'fact' | 'agenda' | 'rule' | 'choice';
  readonly id: string;
}

export interface CoachTurn {
  readonly turn: number;
  /** What the words did: one to three notes, weightiest first. */
  readonly effect: readonly CoachNote[];
  readonly rules: readonly CoachNote[];
  /** What to try now; nothing once the call is over. */
  readonly next?: CoachNote;
  /** The choice that was picked, whose own `coach` words may be shown. */
  readonly choice?: string;
}

const effectLimit = 3;

/** What to say to the trainee after the last of these turns, in guided mode. */
export function coachTurn(call: {
  readonly scenario: Scenario;
  readonly turns: readonly PlayedTurn[];
  readonly findings: readonly Finding[];
}): CoachTurn {
  const { scenario, turns, findings } = call;
  const played = turns.at(-1);
  if (played === undefined) return { turn: 0, effect: [], rules: [] };
  const next = nextFor(scenario, turns, played);
  return {
    turn: played.turn,
    effect: played.collector === undefined ? [] : effectNotes(effectOf(scenario, played), played).slice(0, effectLimit),
    rules: findings.filter((finding) => isBreach(finding) && finding.turn === played.turn).map(ruleNote),
    ...(next === undefined ? {} : { next }),
    ...(played.collector?.choice === undefined ? {} : { choice: played.collector.choice }),
  };
}

const note = <S extends CoachSaying>(saying: S, args: CoachSayings[S], kind?: About['kind'], id?: string): CoachNote =>
  ({ saying, args, ...(kind === undefined || id === undefined ? {} : { about: { kind, id } }) }) as unknown as CoachNote;

const ruleNote = (finding: Finding): CoachNote => note('rule.broken', { severity: gravityOf(finding) }, 'rule', finding.rule);

function effectNotes(effect: Effect, { moved, collector, debtor }: PlayedTurn): readonly CoachNote[] {
  const overMeans = effect.commitments.length > 0 && collector?.offer?.means === 'impossible';
  const agreed = effect.commitments.length > 0 ? [note(overMeans ? 'effect.over-means' : 'effect.agreed', {})] : [];
  const ended = moved.regions.some(({ region }) => region === endingRegion) || debtor.acts.includes('hang-up');
  const pointed = [
    ...agreed,
    ...effect.told.map((id) => note('effect.told', {}, 'fact', id)),
    ...effect.leftUnanswered.map((id) => note('effect.left-unanswered', {}, 'agenda', id)),
    ...effect.settled.map((id) => note('effect.settled', {}, 'agenda', id)),
  ];
  const mood = moodNote(effect.meters);
  const raised = effect.raised.map((id) => note('effect.raised', {}, 'agenda', id));
  const all = [...pointed, ...(mood === undefined ? [] : [mood]), ...raised, ...(ended ? [note('effect.ended', {})] : [])];
  return all.length > 0 ? all : [note('effect.nothing', {})];
}

function moodNote({ trust = 0, tension = 0 }: Effect['meters']): CoachNote | undefined {
  if (tension > 0 && trust > 0) return note('effect.mixed', {});
  if (tension > 0) return note('effect.hardened', {});
  if (trust < 0) return note('effect.lost-trust', {});
  if (trust > 0) return note('effect.warmed', {});
  return tension < 0 ? note('effect.calmed', {}) : undefined;
}

const heated = 4;

/** The best words open now, and what they would do first. A question that hangs, or heat, is named as the reason. */
function nextFor(scenario: Scenario, turns: readonly PlayedTurn[], played: PlayedTurn): CoachNote | undefined {
  if (scenario.endings.some(({ id }) => id === played.states[endingRegion])) return undefined;
  const choice = goodChoices(scenario, played, usedChoices(turns))[0];
  const act = choice?.acts[0];
  if (choice === undefined || act === undefined) return undefined;
  const hanging = scenario.agenda.some(({ id }) => isHanging(played, id));
  if (played.meters.tension >= heated && soothing.includes(act)) return note('next.calm-first', { act }, 'choice', choice.id);
  return note(hanging && answering.includes(act) ? 'next.answer-first' : 'next.try', { act }, 'choice', choice.id);
}

const isHanging = ({ states }: PlayedTurn, id: RegionId): boolean => states[id] === 'raised' || states[id] === 'pressed';
const soothing: readonly CollectorAct[] = ['listen-acknowledge', 'empathize', 'apologise', 'de-escalate', 'check-safety'];
const answering: readonly CollectorAct[] = [
  'answer-question',
  'explain-consequence',
  'state-debt',
  'identify-self',
  'handle-dispute',
  'refer-supervisor',
  'written-confirmation',
];
