import type { BankOption } from './bank-items.ts';

/** Percent that each of several options earns or costs; all together earn nothing. As many decimals as Moodle keeps. */
export function shareOf(options: readonly BankOption[]): { readonly right: number; readonly wrong: number } {
  const right = options.filter((option) => option.right).length;
  return { right: rounded(100 / right), wrong: rounded(-100 / (options.length - right)) };
}

const rounded = (percent: number): number => Number(percent.toFixed(5));
