import { expect, test } from 'vitest';
import { forgetOpenRound, keepOpenRound, readOpenRound, type OpenRound } from '../../src/stores/open-round.ts';
import { keyValue } from '../support/screen.ts';

const round: OpenRound = {
  id: 'd1',
  kind: 'call',
  place: 'uk',
  seed: 4_294_967_295,
  startedAt: '2026-11-22T02:00:00.000Z',
  log: [{ type: 'trainee.picked-turn', at: 3 }, { type: 'trainee.named', rule: 'uk.rpc' }, { type: 'trainee.handed-in' }],
};

test('an open round is read back as it was, until it is forgotten', () => {
  const storage = keyValue();
  expect(readOpenRound(storage)).toBeUndefined();
  keepOpenRound(storage, round);
  expect(readOpenRound(storage)).toEqual(round);
  forgetOpenRound(storage);
  expect(readOpenRound(storage)).toBeUndefined();
});

test.each([
  ['no JSON', '{"id":'],
  ['no object', '7'],
  ['a kind nobody knows', JSON.stringify({ ...round, kind: 'quiz' })],
  ['a number too large', JSON.stringify({ ...round, seed: 2 ** 32 })],
  ['no date', JSON.stringify({ ...round, startedAt: 'noon' })],
  ['no log', JSON.stringify({ ...round, log: 'x' })],
  ['a log without end', JSON.stringify({ ...round, log: Array.from({ length: 2_001 }, () => ({ type: 'trainee.went-on' })) })],
])('stored text that is %s opens nothing', (_title, text) => {
  expect(readOpenRound(keyValue({ drill: text }))).toBeUndefined();
});

test('an event of another shape is passed over', () => {
  const log = [null, 'x', {}, { type: 7 }, { type: 'trainee.picked-turn', at: '3' }, { type: 'trainee.named' }, { type: 'trainee.passed' }];
  expect(readOpenRound(keyValue({ drill: JSON.stringify({ ...round, log }) }))?.log).toEqual([{ type: 'trainee.passed' }]);
});
