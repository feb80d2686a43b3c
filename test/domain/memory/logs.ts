import fc from 'fast-check';
import type { ReviewRecord } from '../../../src/domain/records/index.ts';

/** One review; say which. */
export const review = (id: string, at: string, rating: ReviewRecord['rating'] = 3, card = 'term:overdue'): ReviewRecord => ({
  version: 1,
  id,
  card,
  rating,
  at: new Date(at).toISOString(),
});

export const cards = ['term:overdue', 'term:bad-debt', 'rule:cn.hours', 'question:who-may-sue', 'moment:x:1'] as const;
export const zones = ['Asia/Shanghai', 'America/New_York', 'Europe/London', 'Pacific/Apia', 'UTC'] as const;

/** Any log of up to sixty reviews, under any clock: it may have stood in 1970, or have run years ahead. */
export const anyLog = fc
  .array(
    fc.record({
      card: fc.constantFrom(...cards),
      rating: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const),
      at: fc.oneof(
        fc.date({ min: new Date('2026-01-01'), max: new Date('2027-06-01'), noInvalidDate: true }),
        fc.date({ min: new Date('1970-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
      ),
    }),
    { maxLength: 60 },
  )
  .map((given) =>
    given.map(({ card, rating, at }, place): ReviewRecord => ({ version: 1, id: `r${place}`, card, rating, at: at.toISOString() })),
  );
