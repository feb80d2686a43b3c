import { expect, test } from 'vitest';
import { drillMigrations, fileMigrations, migrate, migrations, type Migration } from '../../../src/domain/records/index.ts';
import { begun } from './attempts.ts';

const steps: readonly Migration[] = [
  { name: 'name the rubric', lift: (record) => ({ ...record, version: 2, rubric: 'phone' }) },
  { name: 'count from one', lift: (record) => ({ ...record, version: 3, turn: Number(record.turn) + 1 }) },
];

test('there has been one version of an attempt and of a round of the drill so far, and two of the file', () => {
  expect([migrations, drillMigrations, fileMigrations].map((each) => each.map(({ name }) => name))).toEqual([
    [],
    [],
    ['make room for drills'],
  ]);
});

test('a file from before the drill has no rounds in it', () => {
  expect(migrate({ version: 1, attempts: [] }, '', fileMigrations)).toEqual({ record: { version: 2, attempts: [], drills: [] } });
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
