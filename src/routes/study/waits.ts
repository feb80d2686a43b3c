import type { Wait } from '../../stores/study.svelte.ts';
import type { StudyWords } from './words.ts';

const daysInMonth = 30.44;
const daysInYear = 365.25;

/** A wait in the largest unit it fills. */
export function waitTold(wait: Wait, { session }: StudyWords): string {
  if ('minutes' in wait) return session.minutes({ count: wait.minutes });
  if (wait.days < daysInMonth) return session.days({ count: wait.days });
  return wait.days < daysInYear ? session.months({ count: wait.days / daysInMonth }) : session.years({ count: wait.days / daysInYear });
}
