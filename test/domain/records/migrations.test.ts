import { expect, test } from 'vitest';
import {
  cardMigrations,
  decisionMigrations,
  drillMigrations,
  fileMigrations,
  migrate,
  migrations,
  reviewMigrations,
  sittingMigrations,
  type Migration,
} from '../../../src/domain/records/index.ts';
import { begun, decided, drilled } from './attempts.ts';

const steps: readonly Migration[] = [
  { name: 'name the rubric', lift: (record) => ({ ...record, version: 2, rubric: 'phone' }) },
  { name: 'count from one', lift: (record) => ({ ...record, version: 3, turn: Number(record.turn) + 1 }) },
];

test('each kind of record and the file have had these versions', () => {
  const ofRecords = [migrations, decisionMigrations, drillMigrations, sittingMigrations, cardMigrations, reviewMigrations];
  expect(ofRecords.map((each) => each.map(({ name }) => name))).toEqual([['no decision before the call is on record'], [], [], [], [], []]);
  expect(fileMigrations.map(({ name }) => name)).toEqual(['make room for decisions', 'make room for drills', 'make room for study']);
});

test('a call of the first version is lifted as one before which no decision is on record', () => {
  const { version: _now, ...call } = begun();
  expect(migrate({ ...call, version: 1 })).toEqual({ record: begun() });
});

const noStudy = { sittings: [], cards: [], reviews: [] };

test('a file from before there were decisions has none in it, no rounds of the drill and no study', () => {
  expect(migrate({ version: 1, attempts: [] }, '', fileMigrations)).toEqual({
    record: { version: 4, attempts: [], decisions: [], drills: [], ...noStudy },
  });
});

test('a file from before the drill keeps its decisions, and has no rounds', () => {
  expect(migrate({ version: 2, attempts: [], decisions: [decided()] }, '', fileMigrations)).toEqual({
    record: { version: 4, attempts: [], decisions: [decided()], drills: [], ...noStudy },
  });
});

test('a file from before study keeps its rounds, and has no cards', () => {
  const file = { attempts: [begun()], decisions: [decided()], drills: [drilled()] };
  expect(migrate({ version: 3, ...file }, '', fileMigrations)).toEqual({ record: { version: 4, ...file, ...noStudy } });
});

test('a record of today is passed on untouched', () => {
  expect(migrate(begun())).toEqual({ record: begun() });
});

test('an old record goes through every step from its version on, in order', () => {
  expect(migrate({ version: 1, turn: 0 }, '', steps)).toEqual({ record: { version: 3, turn: 1, rubric: 'phone' } });
  expect(migrate({ version: 2, turn: 0 }, '', steps)).toEqual({ record: { version: 3, turn: 1 } });
  expect(migrate({ version: 3, turn: 0 }, '', steps)).toEqual({ record: { version: 3, turn: 0 } });
});

test('a record of a newer release is refused, not guessed at', () => {
  expect(migrate({ version: 4 }, 'attempts[2]', steps)).toEqual({
    refusal: { code: 'newer-version', path: 'attempts[2]', args: { found: 4, known: 3 } },
  });
});

test.each([0, -1, 1.5, '1', null, undefined])('a record of version %s is refused', (version) => {
  expect(migrate({ version })).toEqual({ refusal: { code: 'unknown-version', path: '', args: {} } });
});
