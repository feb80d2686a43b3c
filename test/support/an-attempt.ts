import type { Attempt } from '../../src/domain/records/index.ts';

/** A finished, passed call; say what differs. */
export const anAttempt = (changed: Partial<Attempt> = {}): Attempt => ({
  version: 2,
  id: 'attempt-1',
  scenario: 'first-call',
  scenarioHash: 'hash-1',
  rulebook: '2026-11-21',
  rubric: '1',
  mode: 'practice',
  language: 'en',
  seed: 7,
  startedAt: '2026-11-21T08:00:00.000Z',
  endedAt: '2026-11-21T08:06:00.000Z',
  log: [],
  freeNotes: '',
  result: { ending: 'promised', legality: { passed: true, score: 100 }, professionalism: { score: 84 }, passed: true },
  ...changed,
});

/** A call broken off after one turn. */
export function anOpenAttempt(changed: Partial<Attempt> = {}): Attempt {
  const { endedAt: _ended, result: _result, ...open } = anAttempt({ id: 'attempt-2', startedAt: '2026-11-21T09:00:00.000Z' });
  return { ...open, log: [{ type: 'collector.spoke', text: 'Hello', acts: ['greet'], misconduct: [] }], ...changed };
}
