/** An exact share, so that nothing is rounded before it is shown. The divisor is positive. */
export interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

export const fraction = (over: number | bigint, under: number | bigint = 1): Fraction => reduce(BigInt(over), BigInt(under));
export const zero: Fraction = { over: 0n, under: 1n };

export const plus = (a: Fraction, b: Fraction): Fraction => reduce(a.over * b.under + b.over * a.under, a.under * b.under);
export const times = (a: Fraction, b: Fraction): Fraction => reduce(a.over * b.over, a.under * b.under);
export const per = (a: Fraction, b: Fraction): Fraction => reduce(a.over * b.under, a.under * b.over);
export const sum = (parts: readonly Fraction[]): Fraction => parts.reduce(plus, zero);
export const isZero = (a: Fraction): boolean => a.over === 0n;

/** The nearest whole number; halves go up. For shares that are not negative. */
export const rounded = (a: Fraction): number => Number((a.over * 2n + a.under) / (a.under * 2n));
export const floored = (a: Fraction): number => Number(a.over / a.under);
/** Which of two shares leaves more behind when it is floored: negative when it is the first. */
export const byRemainder = (a: Fraction, b: Fraction): number => {
  const difference = (b.over % b.under) * a.under - (a.over % a.under) * b.under;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};

function reduce(over: bigint, under: bigint): Fraction {
  let [a, b] = [over, under];
  while (b !== 0n) [a, b] = [b, a % b];
  return a === 0n ? { over, under } : { over: over / a, under: under / a };
}
