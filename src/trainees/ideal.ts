import type { Ground } from '../advisor/index.ts';
import { equallyGood } from './equally-good.ts';
import type { Policy } from './trainee.ts';

/**
 * Says what the advisor would say; which of the courses that are equally good is up to the dice. The courses are found
 * here, once, for every call that is taken up after. Nothing when no lawful choices lead to an end.
 */
export function ideal(ground: Ground): Policy | undefined {
  const courses = equallyGood(ground);
  if (courses.length === 0) return undefined;
  return (dice) => {
    const course = courses[Math.floor(dice() * courses.length)]!;
    return ({ turns }) => course[turns.length - 1] ?? 'hang-up';
  };
}
