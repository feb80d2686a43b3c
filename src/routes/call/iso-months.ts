import type { IsoDate } from '../../domain/dialogue/index.ts';

/** The same day so many months on; the month's last day where it has no such day. */
export function monthsAfter(date: IsoDate, months: number): IsoDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const count = year * 12 + (month - 1) + months;
  const toYear = Math.floor(count / 12);
  const toMonth = (count % 12) + 1;
  const last = new Date(Date.UTC(toYear, toMonth, 0)).getUTCDate();
  return `${toYear}-${pad(toMonth)}-${pad(Math.min(day, last))}`;
}

/** Whether the text is a day that exists. */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/u.test(text) && new Date(`${text}T00:00Z`).toString() !== 'Invalid Date' && monthsAfter(text, 0) === text;

const pad = (n: number): string => String(n).padStart(2, '0');
