import { BadUsage } from './bad-usage.ts';

export const largestSeed = 0xffff_ffff;

/** The whole number that an option was given. */
export function wholeNumber(option: string, text: string, least: number, most: number): number {
  const number = Number(text);
  if (!/^\d+$/.test(text) || number < least || number > most)
    throw new BadUsage(
      `${option} 应为 ${least} 到 ${most} 的整数，这里是“${text}”。`,
      `${option} is a whole number from ${least} to ${most}, not “${text}”.`,
    );
  return number;
}
