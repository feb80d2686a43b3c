import fc from 'fast-check';
import { describe, expect, expectTypeOf, test } from 'vitest';
import type { InferOutput } from 'valibot';
import type { CollectorAct, Misconduct, OfferKind, PaymentChannel } from '../../../src/domain/dialogue/index.ts';
import type { attemptSchema } from '../../../src/domain/records/attempt-schema.ts';
import { standardBlueprint } from '../../../src/domain/quiz/index.ts';
import {
  exportFile,
  kinds,
  limits,
  noRecords,
  readExport,
  refusalCodes,
  type Attempt,
  type DecisionRecord,
  type RefusalCode,
} from '../../../src/domain/records/index.ts';
import { anyRecords, begun, decided, drilled, finished, keptOf, made, reviewed, sat } from './attempts.ts';

const exportedAt = '2026-11-22T09:00:00.000Z';
const file = (attempt: object): string => JSON.stringify({ format: 'right-party-records', version: 1, exportedAt, attempts: [attempt] });
const spoken = (changes: object): object => ({ type: 'collector.spoke', text: '您好', acts: [], misconduct: [], ...changes });
const said = (changes: object): string => file({ ...begun(), log: [spoken(changes)] });
/** JSON can name an entry that an object literal cannot. */
const withEntry = (text: string, entry: string): string => text.replace('"seed":7', `"seed":7,${entry}`);

test('what was exported is read back as it was', async () => {
  await fc.assert(
    fc.asyncProperty(anyRecords, async (records) => {
      expect(await readExport(exportFile(records, exportedAt))).toEqual(records);
    }),
  );
});

test('a whole call, a decision, a round of the drill and study go into the file and out of it', async () => {
  const records = {
    attempts: [finished(), begun({ id: 'a2' })],
    decisions: [decided()],
    drills: [drilled()],
    sittings: [sat(), sat({ id: 's2', kind: 'exam', set: standardBlueprint, endedAt: exportedAt })],
    cards: [made(), made({ id: 'rule:cn.hours', kind: 'rule', moment: undefined })],
    reviews: [reviewed(), reviewed({ id: 'r2', card: made().id, rating: 1 })],
  };
  expect(await readExport(exportFile(records, exportedAt))).toEqual(records);
});

test('a log as long as may be, of words as long as may be, is read back', async () => {
  const longest = begun({
    log: Array.from({ length: limits.events }, () => ({
      type: 'collector.spoke',
      text: '好'.repeat(limits.text),
      acts: [],
      misconduct: [],
    })),
  });
  expect(await readExport(exportFile(keptOf({ attempts: [longest] }), exportedAt))).toEqual(keptOf({ attempts: [longest] }));
});

test('a decision that is none refuses the file, with the place', async () => {
  const spoilt = { ...decided(), decision: { decision: 'wait', way: 'ring' } };
  expect(await readExport(exportFile(keptOf({ decisions: [spoilt as unknown as DecisionRecord] }), exportedAt))).toEqual({
    refusals: [{ code: 'missing', path: 'decisions[0].decision', args: { key: 'until' } }],
  });
});

test('the decision before a call is read back with it', async () => {
  const contact = { decision: 'contact', whom: 'debtor', channel: 'phone', at: '2026-11-20T10:20', line: { device: 'company' } } as const;
  const records = keptOf({ attempts: [begun({ contact })] });
  expect(await readExport(exportFile(records, exportedAt))).toEqual(records);
});

const refused: readonly [title: string, text: string, refusal: { code: RefusalCode; path: string; args: object }][] = [
  ['more than the app will hold in memory', ' '.repeat(limits.fileBytes + 1), { code: 'too-large', path: '', args: { limit: 40 } }],
  [
    'a file cut off half way',
    exportFile(keptOf({ attempts: [finished()] }), exportedAt).slice(0, 200),
    { code: 'not-json', path: '', args: {} },
  ],
  ['an empty file', '', { code: 'not-json', path: '', args: {} }],
  ['somebody else’s JSON', '{"name":"app","version":1}', { code: 'not-an-export', path: '', args: {} }],
  ['JSON that is no object', 'null', { code: 'not-an-export', path: '', args: {} }],
  ['a list', '[]', { code: 'not-an-export', path: '', args: {} }],
  [
    'a file of a newer release',
    JSON.stringify({ format: 'right-party-records', version: 5, days: [] }),
    { code: 'newer-version', path: '', args: { found: 5, known: 4 } },
  ],
  [
    'a file of no version',
    JSON.stringify({ format: 'right-party-records', exportedAt, ...noRecords }),
    { code: 'missing', path: '', args: { key: 'version' } },
  ],
  [
    'an unknown entry of the file',
    JSON.stringify({ format: 'right-party-records', version: 1, exportedAt, attempts: [], owner: 'x' }),
    { code: 'unknown-key', path: '', args: { key: 'owner' } },
  ],
  [
    'more attempts than anyone takes',
    JSON.stringify({ format: 'right-party-records', version: 1, exportedAt, attempts: Array(10_001).fill(0) }),
    { code: 'out-of-range', path: 'attempts', args: { found: 10_001, most: 10_000 } },
  ],
  [
    'an attempt of a newer release',
    file({ ...begun(), version: 3 }),
    { code: 'newer-version', path: 'attempts[0]', args: { found: 3, known: 2 } },
  ],
  ['an attempt of no version', file({ ...begun(), version: undefined }), { code: 'unknown-version', path: 'attempts[0]', args: {} }],
  ['an attempt of a version in words', file({ ...begun(), version: 'latest' }), { code: 'unknown-version', path: 'attempts[0]', args: {} }],
  ['something that is no attempt', file([]), { code: 'wrong-kind', path: 'attempts[0]', args: { expected: 'object', found: 'list' } }],
  ['an unknown entry', file({ ...begun(), mood: 3 }), { code: 'unknown-key', path: 'attempts[0]', args: { key: 'mood' } }],
  [
    'an unknown entry deep inside',
    file({ ...finished(), takeOf: { attempt: 'a0', turn: 1, why: 'x' } }),
    { code: 'unknown-key', path: 'attempts[0].takeOf', args: { key: 'why' } },
  ],
  [
    'a prototype',
    withEntry(file(begun()), '"__proto__":{"polluted":true}'),
    { code: 'unknown-key', path: 'attempts[0]', args: { key: '__proto__' } },
  ],
  [
    'a constructor',
    withEntry(file(begun()), '"constructor":{"prototype":{}}'),
    { code: 'unknown-key', path: 'attempts[0]', args: { key: 'constructor' } },
  ],
  ['an entry left out', file({ ...begun(), scenario: undefined }), { code: 'missing', path: 'attempts[0]', args: { key: 'scenario' } }],
  [
    'a number for words',
    file({ ...begun(), freeNotes: 5 }),
    { code: 'wrong-kind', path: 'attempts[0].freeNotes', args: { expected: 'string', found: 'number' } },
  ],
  [
    'words for a list',
    file({ ...begun(), log: 'hello' }),
    { code: 'wrong-kind', path: 'attempts[0].log', args: { expected: 'list', found: 'string' } },
  ],
  [
    'nothing for a group',
    file({ ...begun(), takeOf: null }),
    { code: 'wrong-kind', path: 'attempts[0].takeOf', args: { expected: 'object', found: 'nothing' } },
  ],
  [
    'an event nobody knows',
    file({ ...begun(), log: [{ type: 'collector.sang' }] }),
    { code: 'not-allowed', path: 'attempts[0].log[0].type', args: { found: 'collector.sang' } },
  ],
  [
    'an event of no type',
    file({ ...begun(), log: [{ text: 'x' }] }),
    { code: 'missing', path: 'attempts[0].log[0]', args: { key: 'type' } },
  ],
  [
    'an act nobody knows',
    said({ acts: ['greet', 'hypnotise'] }),
    { code: 'not-allowed', path: 'attempts[0].log[0].acts[1]', args: { found: 'hypnotise' } },
  ],
  [
    'an act with a name every object answers to',
    said({ acts: ['constructor'] }),
    { code: 'not-allowed', path: 'attempts[0].log[0].acts[0]', args: { found: 'constructor' } },
  ],
  [
    'misconduct nobody knows',
    said({ misconduct: ['sighing'] }),
    { code: 'not-allowed', path: 'attempts[0].log[0].misconduct[0]', args: { found: 'sighing' } },
  ],
  [
    'a mode nobody knows',
    file({ ...begun(), mode: 'nightmare' }),
    { code: 'not-allowed', path: 'attempts[0].mode', args: { found: 'nightmare' } },
  ],
  [
    'a language nobody speaks here',
    file({ ...begun(), language: 'fr' }),
    { code: 'not-allowed', path: 'attempts[0].language', args: { found: 'fr' } },
  ],
  [
    'too much in one breath',
    said({ text: '好'.repeat(5_001) }),
    { code: 'out-of-range', path: 'attempts[0].log[0].text', args: { found: 5_001, most: 5_000 } },
  ],
  [
    'a call without end',
    file({ ...begun(), log: Array(501).fill({ type: 'collector.hung-up' }) }),
    { code: 'out-of-range', path: 'attempts[0].log', args: { found: 501, most: 500 } },
  ],
  [
    'a score above a hundred',
    file({ ...finished(), result: { ...finished().result, professionalism: { score: 101 } } }),
    { code: 'out-of-range', path: 'attempts[0].result.professionalism.score', args: { found: 101, most: 100 } },
  ],
  [
    'less money than none',
    said({ offer: { kind: 'waiver', waiver: -1 } }),
    { code: 'out-of-range', path: 'attempts[0].log[0].offer.waiver', args: { found: -1, least: 0 } },
  ],
  [
    'part of a fen',
    said({ offer: { kind: 'waiver', waiver: 0.5 } }),
    { code: 'wrong-form', path: 'attempts[0].log[0].offer.waiver', args: { found: '0.5' } },
  ],
  [
    'time without end',
    said({ atMs: 0 }).replace('"atMs":0', '"atMs":1e999'),
    { code: 'wrong-form', path: 'attempts[0].log[0].atMs', args: { found: 'Infinity' } },
  ],
  [
    'a start in local time',
    file({ ...begun(), startedAt: '2026-11-20 08:00' }),
    { code: 'wrong-form', path: 'attempts[0].startedAt', args: { found: '2026-11-20 08:00' } },
  ],
  [
    'a start on no day',
    file({ ...begun(), startedAt: '2026-19-20T08:00:00.000Z' }),
    { code: 'wrong-form', path: 'attempts[0].startedAt', args: { found: '2026-19-20T08:00:00.000Z' } },
  ],
  ['an id that is a path', file({ ...begun(), id: '../a' }), { code: 'wrong-form', path: 'attempts[0].id', args: { found: '../a' } }],
  [
    'one attempt twice',
    exportFile(keptOf({ attempts: [begun(), begun()] }), exportedAt),
    { code: 'twice', path: 'attempts[1]', args: { id: 'a1' } },
  ],
];

describe('refused, with the place and the reason:', () => {
  test.each(refused)('%s', async (_title, text, refusal) => {
    expect(await readExport(text)).toEqual({ refusals: [refusal] });
  });

  test('every reason there is has been seen', () => {
    expect([...new Set(refused.map(([, , { code }]) => code))].sort()).toEqual([...refusalCodes].sort());
  });
});

test('all faults of a file are told at once, up to twenty', async () => {
  const bad = { ...begun(), mode: 'x', language: 'y' };
  const two = await readExport(file(bad));
  expect('refusals' in two && two.refusals.map(({ path }) => path)).toEqual(['attempts[0].mode', 'attempts[0].language']);
  const many = await readExport(JSON.stringify({ format: 'right-party-records', version: 1, exportedAt, attempts: Array(500).fill(bad) }));
  expect('refusals' in many && many.refusals.length).toBe(20);
});

test('one bad attempt among good ones refuses the file', async () => {
  const text = JSON.stringify({
    format: 'right-party-records',
    version: 1,
    exportedAt,
    attempts: [begun(), { ...begun({ id: 'a2' }), seed: 'x' }],
  });
  expect(await readExport(text)).toEqual({
    refusals: [{ code: 'wrong-kind', path: 'attempts[1].seed', args: { expected: 'number', found: 'string' } }],
  });
});

test('a file from before there were decisions is read as one of calls only', async () => {
  expect(await readExport(file(finished()))).toEqual(keptOf({ attempts: [finished()] }));
});

const beforeTheDrill = JSON.stringify({
  format: 'right-party-records',
  version: 2,
  exportedAt,
  attempts: [finished()],
  decisions: [decided()],
});

test('a file from before the drill is read as one without rounds', async () => {
  expect(await readExport(beforeTheDrill)).toEqual(keptOf({ attempts: [finished()], decisions: [decided()] }));
});

const beforeStudy = JSON.stringify({
  format: 'right-party-records',
  version: 3,
  exportedAt,
  attempts: [finished()],
  decisions: [decided()],
  drills: [drilled()],
});

test('a file from before study is read as one without cards', async () => {
  const records = keptOf({ attempts: [finished()], decisions: [decided()], drills: [drilled()] });
  expect(await readExport(beforeStudy)).toEqual(records);
});

const drillFile = (drill: object): string =>
  JSON.stringify({ format: 'right-party-records', version: 4, exportedAt, ...noRecords, attempts: [begun()], drills: [drill] });

test.each([
  ['a kind nobody knows', { kind: 'quiz' }, { code: 'not-allowed', path: 'drills[0].kind', args: { found: 'quiz' } }],
  ['more found than there was', { recall: 1.5 }, { code: 'out-of-range', path: 'drills[0].recall', args: { found: 1.5, most: 1 } }],
  ['an unknown entry', { score: 3 }, { code: 'unknown-key', path: 'drills[0]', args: { key: 'score' } }],
  ['answers left out', { answers: undefined }, { code: 'missing', path: 'drills[0]', args: { key: 'answers' } }],
  [
    'more answers than any round has',
    { answers: Array.from({ length: limits.answers + 1 }, () => ({ at: 1, broke: [] })) },
    { code: 'out-of-range', path: 'drills[0].answers', args: { found: 101, most: 100 } },
  ],
  [
    'a rule that is no name',
    { answers: [{ at: 1, broke: [7] }] },
    { code: 'wrong-kind', path: 'drills[0].answers[0].broke[0]', args: { expected: 'string', found: 'number' } },
  ],
  ['a newer release', { version: 2 }, { code: 'newer-version', path: 'drills[0]', args: { found: 2, known: 1 } }],
])('a round of the drill with %s refuses the file, its attempts too', async (_title, changed, refusal) => {
  expect(await readExport(drillFile({ ...drilled(), ...changed }))).toEqual({ refusals: [refusal] });
});

const studyFile = (kind: 'sittings' | 'cards' | 'reviews', record: object): string =>
  JSON.stringify({ format: 'right-party-records', version: 4, exportedAt, ...noRecords, attempts: [begun()], [kind]: [record] });

test.each([
  [
    'a rating beyond easy',
    'reviews',
    { ...reviewed(), rating: 5 },
    { code: 'not-allowed', path: 'reviews[0].rating', args: { found: '5' } },
  ],
  ['a review of no card', 'reviews', { ...reviewed(), card: undefined }, { code: 'missing', path: 'reviews[0]', args: { key: 'card' } }],
  [
    'a review at no moment',
    'reviews',
    { ...reviewed(), at: 'yesterday' },
    { code: 'wrong-form', path: 'reviews[0].at', args: { found: 'yesterday' } },
  ],
  [
    'a review with a due date',
    'reviews',
    { ...reviewed(), due: exportedAt },
    { code: 'unknown-key', path: 'reviews[0]', args: { key: 'due' } },
  ],
  [
    'a card of a newer release',
    'cards',
    { ...made(), version: 2 },
    { code: 'newer-version', path: 'cards[0]', args: { found: 2, known: 1 } },
  ],
  ['a card nobody knows', 'cards', { ...made(), kind: 'joke' }, { code: 'not-allowed', path: 'cards[0].kind', args: { found: 'joke' } }],
  [
    'a moment in one language',
    'cards',
    { ...made(), moment: { ...made().moment, said: { zh: '好' } } },
    { code: 'missing', path: 'cards[0].moment.said', args: { key: 'en' } },
  ],
  [
    'more said than anyone says',
    'cards',
    { ...made(), moment: { ...made().moment, said: { zh: '好'.repeat(5_001), en: '' } } },
    { code: 'out-of-range', path: 'cards[0].moment.said.zh', args: { found: 5_001, most: 5_000 } },
  ],
  [
    'a sitting left without answers',
    'sittings',
    { ...sat(), answers: undefined },
    { code: 'missing', path: 'sittings[0]', args: { key: 'answers' } },
  ],
  [
    'a pass mark above a hundred',
    'sittings',
    { ...sat(), set: { ...standardBlueprint, passMark: 101 } },
    { code: 'out-of-range', path: 'sittings[0].set.passMark', args: { found: 101, most: 100 } },
  ],
] as const)('%s refuses the file, its attempts too', async (_title, kind, record, refusal) => {
  expect(await readExport(studyFile(kind, record))).toEqual({ refusals: [refusal] });
});

test('one round of the drill twice refuses the file', async () => {
  const twice = exportFile(keptOf({ drills: [drilled(), drilled()] }), exportedAt);
  expect(await readExport(twice)).toEqual({ refusals: [{ code: 'twice', path: 'drills[1]', args: { id: 'd1' } }] });
});

test('a file of this version without its rounds is refused', async () => {
  const without = JSON.stringify({ format: 'right-party-records', version: 4, exportedAt, ...noRecords, drills: undefined });
  expect(await readExport(without)).toEqual({ refusals: [{ code: 'missing', path: '', args: { key: 'drills' } }] });
});

test('a stranger’s words are cut short in a refusal', async () => {
  const read = await readExport(file({ ...begun(), mode: 'x'.repeat(100_000) }));
  expect('refusals' in read && String(read.refusals[0]?.args.found).length).toBe(60);
});

test('reading a hostile file leaves other objects as they were', async () => {
  await readExport(withEntry(file(begun()), '"__proto__":{"polluted":true}'));
  expect('polluted' in {}).toBe(false);
});

test('no text at all makes reading fail', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.jsonValue().map((value) => file({ ...begun(), log: value })),
      ),
      async (text) => {
        expect([kinds.join(), 'refusals']).toContain(Object.keys(await readExport(text)).join());
      },
    ),
  );
});

test('the shape that is checked is the shape that is promised', () => {
  type Checked = InferOutput<typeof attemptSchema>;
  type CheckedSpeech = Extract<Checked['log'][number], { type: 'collector.spoke' }>;
  expectTypeOf<keyof Checked>().toEqualTypeOf<keyof Attempt>();
  expectTypeOf<CheckedSpeech['acts'][number]>().toEqualTypeOf<CollectorAct>();
  expectTypeOf<CheckedSpeech['misconduct'][number]>().toEqualTypeOf<Misconduct>();
  expectTypeOf<NonNullable<CheckedSpeech['offer']>['kind']>().toEqualTypeOf<OfferKind>();
  expectTypeOf<NonNullable<NonNullable<CheckedSpeech['offer']>['channel']>>().toEqualTypeOf<PaymentChannel>();
});
