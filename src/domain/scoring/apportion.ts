import { byRemainder, floored, fraction, isZero, per, sum, times, type Fraction } from './fraction.ts';

/**
 * Shares out a whole number of units by weight, so that the parts add up to it exactly (largest remainder, earlier first
 * among equals). No weight, no units.
 */
export function apportion(units: number, weights: readonly Fraction[]): readonly number[] {
  const all = sum(weights);
  if (isZero(all)) return weights.map(() => 0);
  const exact = weights.map((weight) => per(times(weight, fraction(units)), all));
  const parts = exact.map(floored);
  const left = units - parts.reduce((a, b) => a + b, 0);
  const order = exact.map((_, index) => index).sort((a, b) => byRemainder(exact[a] ?? all, exact[b] ?? all) || a - b);
  for (const index of order.slice(0, left)) parts[index] = (parts[index] ?? 0) + 1;
  return parts;
}
