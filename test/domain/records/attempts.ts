import fc from 'fast-check';
import { standings } from '../../../src/domain/desk/index.ts';
import { collectorActs, misconductKinds } from '../../../src/domain/dialogue/index.ts';
import type { DrillAnswer } from '../../../src/domain/drill/index.ts';
import { studyTopics } from '../../../src/domain/glossary/index.ts';
import { questionKinds, studyLanguages, type QuizAnswer } from '../../../src/domain/quiz/index.ts';
import {
  cardKinds,
  modes,
  noRecords,
  type Attempt,
  type CardRecord,
  type DecisionRecord,
  type DrillRecord,
  type KeptRecords,
  type ReviewRecord,
  type SittingRecord,
} from '../../../src/domain/records/index.ts';

/** A call just begun; each test says what else matters. */
export const begun = (changes: Partial<Attempt> = {}): Attempt => ({
  version: 2,
  id: 'a1',
  scenario: 'cn.first-overdue',
  scenarioHash: 'f00d',
  rulebook: 'cn-1',
  rubric: 'phone-1',
  mode: 'practice',
  language: 'zh',
  seed: 7,
  startedAt: '2026-11-20T08:00:00.000Z',
  log: [],
  freeNotes: '',
  ...changes,
});

export const finished = (changes: Partial<Attempt> = {}): Attempt =>
  begun({
    endedAt: '2026-11-20T08:06:00.000Z',
    log: [
      { type: 'collector.spoke', text: '您好，请问是李女士吗？', acts: ['greet', 'verify-identity'], misconduct: [], atMs: 2_400 },
      {
        type: 'collector.spoke',
        text: '每月还一千五，分十二期，可以吗？',
        acts: ['offer-instalment'],
        misconduct: [],
        offer: { kind: 'instalment', monthly: 150_000, months: 12, first: '2026-12-05' },
        choice: 'offer-twelve',
      },
      { type: 'collector.hung-up', atMs: 90_000 },
    ],
    freeNotes: '周五前回电',
    note: {
      disposition: 'plan-agreed',
      reason: '失业',
      ability: '每月一千五',
      promiseAmount: 150_000,
      promiseDate: '2026-12-05',
      nextAction: '寄协议',
      remarks: '',
    },
    result: { ending: 'plan-agreed', legality: { passed: true, score: 96 }, professionalism: { score: 81.5 }, passed: true },
    takeOf: { attempt: 'a0', turn: 3 },
    ...changes,
  });

/** A round of the drill on a call, with one breach found, one missed and a false alarm. */
export const drilled = (changes: Partial<DrillRecord> = {}): DrillRecord => ({
  version: 1,
  id: 'd1',
  kind: 'call',
  jurisdiction: 'cn',
  rulebook: 'cn@2026-11-21',
  language: 'zh',
  seed: 41,
  breaches: 2,
  startedAt: '2026-11-21T08:00:00.000Z',
  endedAt: '2026-11-21T08:04:00.000Z',
  precision: 0.5,
  recall: 0.5,
  answers: [
    { at: 1, broke: [] },
    { at: 2, broke: ['cn.no-insult', 'cn.no-abuse'], marked: 'cn.no-insult' },
    { at: 3, broke: ['cn.workplace'] },
    { at: 4, broke: [], marked: 'cn.no-induce-borrowing' },
  ],
  ...changes,
});

/** A quiz under way, with one question of two answered. */
export const sat = (changes: Partial<SittingRecord> = {}): SittingRecord => ({
  version: 1,
  id: 's1',
  kind: 'quiz',
  set: { questions: 2, topics: ['law'], kinds: [], jurisdictions: ['cn'], languages: 'zh' },
  seed: 12,
  questions: ['who-may-sue', 'overdue.definition'],
  answers: [{ at: 0, answer: { pick: 2 }, right: false }],
  startedAt: '2026-11-23T08:00:00.000Z',
  ...changes,
});

/** A card made of a costly moment. */
export const made = (changes: Partial<CardRecord> = {}): CardRecord => ({
  version: 1,
  id: 'moment:forgetful-first-timer:1f2e3d4c',
  kind: 'moment',
  madeAt: '2026-11-23T08:00:00.000Z',
  missedIn: { kind: 'attempt', id: 'a1', turn: 3 },
  moment: {
    scenario: 'forgetful-first-timer',
    heard: { zh: '你们凭什么收这笔钱？', en: 'What gives you the right to charge this?' },
    said: { zh: '规定就是这样。', en: 'Those are the rules.' },
    better: { zh: '我给您看合同第几条。', en: 'Let me show you the clause.' },
    rule: 'cn.answer-dispute',
  },
  ...changes,
});

/** One review. */
export const reviewed = (changes: Partial<ReviewRecord> = {}): ReviewRecord => ({
  version: 1,
  id: 'r1',
  card: 'term:overdue',
  rating: 3,
  at: '2026-11-23T08:00:00.000Z',
  tookMs: 4_200,
  ...changes,
});

const text = fc.string({ unit: 'binary', maxLength: 40 });
const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });
const id = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,30}$/u);
const count = fc.maxSafeNat();
const score = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10);
const instant = fc.date({ min: new Date('2020-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }).map((at) => at.toISOString());
const date = instant.map((at) => at.slice(0, 10));
const atMs = fc.nat();

const offer = fc.record(
  {
    kind: fc.constantFrom('full-payment', 'instalment', 'extension', 'waiver', 'channel'),
    down: count,
    monthly: count,
    months: count,
    first: date,
    waiver: count,
    channel: fc.constantFrom('bank-app', 'online-bank', 'counter', 'atm', 'third-party-pay', 'auto-debit'),
  },
  { requiredKeys: ['kind'], noNullPrototype: true },
);

const event = fc.oneof(
  fc.record(
    {
      type: fc.constant('collector.spoke' as const),
      text,
      acts: fc.uniqueArray(fc.constantFrom(...collectorActs), { maxLength: 4 }),
      misconduct: fc.uniqueArray(fc.constantFrom(...misconductKinds), { maxLength: 3 }),
      offer,
      choice: name,
      atMs,
    },
    { requiredKeys: ['type', 'text', 'acts', 'misconduct'], noNullPrototype: true },
  ),
  fc.record({ type: fc.constant('collector.hung-up' as const), atMs }, { requiredKeys: ['type'], noNullPrototype: true }),
);

const attempt: fc.Arbitrary<Attempt> = fc.record(
  {
    version: fc.constant(2 as const),
    id,
    scenario: name,
    scenarioHash: name,
    rulebook: name,
    rubric: name,
    mode: fc.constantFrom(...modes),
    language: fc.constantFrom('zh' as const, 'en' as const),
    seed: count,
    startedAt: instant,
    endedAt: instant,
    log: fc.array(event, { maxLength: 6 }),
    freeNotes: text,
    note: fc.record(
      { disposition: text, reason: text, ability: text, promiseAmount: count, promiseDate: date, nextAction: text, remarks: text },
      { requiredKeys: ['disposition', 'reason', 'ability', 'nextAction', 'remarks'], noNullPrototype: true },
    ),
    result: fc.record(
      {
        ending: name,
        legality: fc.record({ passed: fc.boolean(), score }, { noNullPrototype: true }),
        professionalism: fc.record({ score }, { noNullPrototype: true }),
        passed: fc.boolean(),
      },
      { noNullPrototype: true },
    ),
    takeOf: fc.record({ attempt: id, turn: count }, { noNullPrototype: true }),
  },
  {
    requiredKeys: [
      'version',
      'id',
      'scenario',
      'scenarioHash',
      'rulebook',
      'rubric',
      'mode',
      'language',
      'seed',
      'startedAt',
      'log',
      'freeNotes',
    ],
    noNullPrototype: true,
  },
);

/** A decision on a case; say what differs. */
export const decided = (changed: Partial<DecisionRecord> = {}): DecisionRecord => ({
  version: 1,
  id: 'd1',
  case: 'seventh-ring',
  rulebook: 'cn@2026-11-21',
  mode: 'practice',
  decidedAt: '2026-11-21T08:00:00.000Z',
  decision: { decision: 'wait', way: 'ring', until: '2026-11-21T10:00' },
  standing: 'best',
  ...changed,
});

/** All that is kept: say what is. */
export const keptOf = (some: Partial<KeptRecords>): KeptRecords => ({ ...noRecords, ...some });

/** Any attempts at all, each with an id of its own. */
export const anyAttempts = fc.uniqueArray(attempt, { selector: ({ id: own }) => own, maxLength: 6 });

const drillAnswer: fc.Arbitrary<DrillAnswer> = fc.record(
  { at: count, pair: name, broke: fc.array(name, { maxLength: 3 }), marked: name },
  { requiredKeys: ['at', 'broke'], noNullPrototype: true },
);
const share = fc.integer({ min: 0, max: 12 }).map((twelfths) => twelfths / 12);

const drill: fc.Arbitrary<DrillRecord> = fc.record(
  {
    version: fc.constant(1 as const),
    id,
    kind: fc.constantFrom('pairs' as const, 'call' as const),
    jurisdiction: name,
    rulebook: name,
    language: fc.constantFrom('zh' as const, 'en' as const),
    seed: count,
    breaches: count,
    startedAt: instant,
    endedAt: instant,
    precision: share,
    recall: share,
    answers: fc.array(drillAnswer, { maxLength: 6 }),
  },
  { noNullPrototype: true },
);

/** Any rounds of the drill, likewise. */
export const anyDrills = fc.uniqueArray(drill, { selector: ({ id: own }) => own, maxLength: 4 });

const moment = instant.map((at) => at.slice(0, 16));
const decision: fc.Arbitrary<DecisionRecord> = fc.record(
  {
    version: fc.constant(1 as const),
    id,
    case: name,
    rulebook: name,
    mode: fc.constantFrom(...modes),
    decidedAt: instant,
    decision: fc.oneof(
      fc.record({ decision: fc.constant('contact' as const), way: name }, { noNullPrototype: true }),
      fc.record({ decision: fc.constant('wait' as const), way: name, until: moment }, { noNullPrototype: true }),
      fc.record({ decision: fc.constant('do-not-contact' as const) }, { noNullPrototype: true }),
    ),
    standing: fc.constantFrom(...standings),
    sitting: id,
    place: name,
  },
  {
    requiredKeys: ['version', 'id', 'case', 'rulebook', 'mode', 'decidedAt', 'decision', 'standing'],
    noNullPrototype: true,
  },
);

/** Any decisions. */
export const anyDecisions = fc.uniqueArray(decision, { selector: ({ id: own }) => own, maxLength: 4 });

const languages = fc.constantFrom(...studyLanguages);
const topic = fc.constantFrom(...studyTopics);
const few = <Value>(one: fc.Arbitrary<Value>): fc.Arbitrary<Value[]> => fc.array(one, { maxLength: 4 });
const exact = <Value extends object>(of: { [K in keyof Value]: fc.Arbitrary<Value[K]> }) => fc.record(of, { noNullPrototype: true });
const places = few(count);
const answer: fc.Arbitrary<QuizAnswer> = fc.oneof(
  exact({ pick: count }),
  exact({ picks: places }),
  exact({ match: places }),
  exact({ order: places }),
  exact({ sort: few(name) }),
  exact({ number: fc.integer().map((cents) => cents / 100 || 0) }),
);
const plan = exact({
  questions: count,
  topics: few(topic),
  kinds: few(fc.constantFrom(...questionKinds)),
  jurisdictions: few(name),
  languages,
});
const blueprint = exact({
  parts: few(exact({ topic, questions: count })),
  minutes: count,
  passMark: fc.integer({ min: 0, max: 100 }),
  languages,
  jurisdictions: few(name),
});

const sitting: fc.Arbitrary<SittingRecord> = fc.record(
  {
    version: fc.constant(1 as const),
    id,
    kind: fc.constantFrom('quiz' as const, 'exam' as const),
    set: fc.oneof(plan, blueprint),
    seed: count,
    questions: few(name),
    answers: few(exact({ at: count, answer, right: fc.boolean() })),
    startedAt: instant,
    endedAt: instant,
  },
  { requiredKeys: ['version', 'id', 'kind', 'set', 'seed', 'questions', 'answers', 'startedAt'], noNullPrototype: true },
);

const words = exact({ zh: text, en: text });
const card: fc.Arbitrary<CardRecord> = fc.record(
  {
    version: fc.constant(1 as const),
    id,
    kind: fc.constantFrom(...cardKinds),
    madeAt: instant,
    missedIn: fc.record(
      { kind: fc.constantFrom('attempt' as const, 'drill' as const, 'sitting' as const, 'decision' as const), id, turn: count },
      { requiredKeys: ['kind', 'id'], noNullPrototype: true },
    ),
    moment: fc.record(
      { scenario: name, heard: words, said: words, better: words, rule: name },
      { requiredKeys: ['scenario', 'heard', 'said', 'better'], noNullPrototype: true },
    ),
    note: fc.record({ front: name, back: text, tags: few(name), guid: name }, { requiredKeys: ['front', 'back'], noNullPrototype: true }),
  },
  { requiredKeys: ['version', 'id', 'kind', 'madeAt'], noNullPrototype: true },
);

const review: fc.Arbitrary<ReviewRecord> = fc.record(
  {
    version: fc.constant(1 as const),
    id,
    card: id,
    rating: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const),
    at: instant,
    tookMs: count,
  },
  { requiredKeys: ['version', 'id', 'card', 'rating', 'at'], noNullPrototype: true },
);

/** Any quizzes, examinations, cards and reviews. */
export const anySittings = fc.uniqueArray(sitting, { selector: ({ id: own }) => own, maxLength: 4 });
export const anyCards = fc.uniqueArray(card, { selector: ({ id: own }) => own, maxLength: 4 });
export const anyReviews = fc.uniqueArray(review, { selector: ({ id: own }) => own, maxLength: 8 });

/** Anything that can be kept. */
export const anyRecords: fc.Arbitrary<KeptRecords> = exact({
  attempts: anyAttempts,
  decisions: anyDecisions,
  drills: anyDrills,
  sittings: anySittings,
  cards: anyCards,
  reviews: anyReviews,
});
