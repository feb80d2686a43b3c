import { leaning } from './leaning.ts';
import type { Policy } from './trainee.ts';

/** Threatens, insults and shames whenever there is an opening, is curt when there is none, and bangs the phone down. */
export const abusive: Policy = (dice) =>
  leaning(
    ({ grade, misconduct }) => (misconduct.length > 0 ? 12 : { good: 0.3, weaker: 2, tempting: 6 }[grade]),
    { turns: 10, atMost: 10 },
    dice,
  );
