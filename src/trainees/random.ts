import { leaning } from './leaning.ts';
import type { Policy } from './trainee.ts';

/** Anything on offer, each sentence as likely as the next. */
export const random: Policy = (dice) => leaning(() => 1, { turns: 30, atMost: 30 }, dice);
