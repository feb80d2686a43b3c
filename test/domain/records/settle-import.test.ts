import { expect, test } from 'vitest';
import { settleImport, type Attempt } from '../../../src/domain/records/index.ts';
import { begun, finished } from './attempts.ts';

const stored = (...attempts: readonly Attempt[]): ReadonlyMap<string, unknown> => new Map(attempts.map((attempt) => [attempt.id, attempt]));

test('an attempt that is not here is added', () => {
  expect(settleImport([begun()], stored())).toEqual({ added: [begun()], same: 0, different: 0 });
});

test('an attempt that is here word for word is passed over', () => {
  expect(settleImport([finished()], stored(finished()))).toEqual({ added: [], same: 1, different: 0 });
});

test('the order of entries makes no difference, nor does an entry of nothing', () => {
  const shuffled = Object.fromEntries(Object.entries(begun({ endedAt: undefined })).reverse()) as unknown as Attempt;
  expect(settleImport([begun()], stored(shuffled))).toEqual({ added: [], same: 1, different: 0 });
});

test('an attempt that is here otherwise stays as it is here, even when the file’s is later', () => {
  expect(settleImport([finished()], stored(begun()))).toEqual({ added: [], same: 0, different: 1 });
});

test('the order of what was said makes a difference', () => {
  const log = finished().log;
  expect(settleImport([finished({ log: [...log].reverse() })], stored(finished()))).toEqual({ added: [], same: 0, different: 1 });
});

test('a stored record that cannot be read is never replaced', () => {
  expect(settleImport([begun()], new Map([['a1', { id: 'a1', broken: true }]]))).toEqual({ added: [], same: 0, different: 1 });
});
