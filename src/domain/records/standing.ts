import type { Attempt, AttemptResult } from './attempt.ts';
import { newestFirst } from './kept-records.ts';

/** The latest call that has not ended. */
export const inProgress = (attempts: readonly Attempt[]): Attempt | undefined =>
  newestFirst(
    'attempts',
    attempts.filter((attempt) => attempt.endedAt === undefined),
  )[0];
/**
 * The best whole call of a scenario: passed before not passed, lawful before unlawful, then by professionalism, then by
 * legality. Other takes of a moment do not count.
 */
export const bestResult = (attempts: readonly Attempt[], scenario: string): AttemptResult | undefined =>
  attempts
    .filter((attempt) => attempt.scenario === scenario && attempt.takeOf === undefined)
    .flatMap((attempt) => attempt.result ?? [])
    .sort(bestFirst)[0];

const bestFirst = (one: AttemptResult, other: AttemptResult): number =>
  Number(other.passed) - Number(one.passed) ||
  Number(other.legality.passed) - Number(one.legality.passed) ||
  other.professionalism.score - one.professionalism.score ||
  other.legality.score - one.legality.score;
