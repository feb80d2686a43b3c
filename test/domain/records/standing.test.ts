import { expect, test } from 'vitest';
import { bestResult, inProgress, newestFirst, type AttemptResult } from '../../../src/domain/records/index.ts';
import { begun, finished } from './attempts.ts';

const result = (lawful: boolean, legality: number, professionalism: number, passed: boolean): AttemptResult => ({
  ending: 'paid',
  legality: { passed: lawful, score: legality },
  professionalism: { score: professionalism },
  passed,
});
const scored = (id: string, of: AttemptResult) => finished({ id, result: of, takeOf: undefined });

test('the latest start comes first', () => {
  const early = begun({ id: 'early', startedAt: '2026-11-19T23:59:59.999Z' });
  const late = begun({ id: 'late', startedAt: '2026-11-20T00:00:00.000Z' });
  const alsoLate = begun({ id: 'later', startedAt: '2026-11-20T00:00:00.000Z' });
  expect(newestFirst('attempts', [early, late, alsoLate]).map(({ id }) => id)).toEqual(['later', 'late', 'early']);
});

test('the call in progress is the latest that has not ended', () => {
  const dropped = begun({ id: 'dropped', startedAt: '2026-11-18T08:00:00.000Z' });
  const open = begun({ id: 'open', startedAt: '2026-11-19T08:00:00.000Z' });
  expect(inProgress([dropped, finished(), open])).toEqual(open);
  expect(inProgress([finished()])).toBeUndefined();
});

test('a lawful call is better than a smoother one that broke the law', () => {
  const attempts = [scored('smooth', result(false, 40, 95, false)), scored('lawful', result(true, 90, 60, false))];
  expect(bestResult(attempts, 'cn.first-overdue')).toEqual(result(true, 90, 60, false));
});

test('a call that passed is better than one that only scored high, and then the grade decides', () => {
  const attempts = [
    scored('high', result(true, 100, 90, false)),
    scored('passed', result(true, 80, 70, true)),
    scored('better', result(true, 80, 75, true)),
  ];
  expect(bestResult(attempts, 'cn.first-overdue')).toEqual(result(true, 80, 75, true));
});

test('another take of a moment, another scenario and a call without a score do not count', () => {
  const take = finished({ id: 'take', result: result(true, 100, 100, true) });
  const elsewhere = finished({ id: 'elsewhere', scenario: 'uk.first-overdue', takeOf: undefined });
  expect(bestResult([take, elsewhere, begun()], 'cn.first-overdue')).toBeUndefined();
});
