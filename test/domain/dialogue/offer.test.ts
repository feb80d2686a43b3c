import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  classifyOffer,
  daysBetween,
  monthlySurplus,
  shortfall,
  totalOwed,
  type Authority,
  type Ledger,
  type Means,
  type Offer,
} from '../../../src/domain/dialogue/index.ts';

const ledger: Ledger = { principal: 860_000, interest: 12_900, lateFee: 46_000, asOf: '2026-11-20' };
const means: Means = { monthlyIncome: 650_000, monthlySpending: 500_000, lumpSum: 100_000, fullFrom: '2026-12-10' };
const authority: Authority = {
  instalmentMonths: { within: 12, withApproval: 24 },
  waiver: { within: 20_000, withApproval: 46_000 },
  extensionDays: { within: 7, withApproval: 15 },
};
const classify = (offer: Offer) => {
  const { means: fit, authority: mandate } = classifyOffer(offer, means, authority, ledger, '2026-11-20');
  return [fit, mandate];
};

describe('an offer', () => {
  it.each<[string, Offer, readonly string[]]>([
    ['four fifths of the surplus is comfortable', { kind: 'instalment', monthly: 120_000, months: 8 }, ['comfortable', 'within']],
    ['all of the surplus is tight', { kind: 'instalment', monthly: 150_000, months: 6 }, ['tight', 'within']],
    ['a yuan more is impossible', { kind: 'instalment', monthly: 150_100, months: 6 }, ['impossible', 'within']],
    [
      'a down payment the debtor does not have is impossible',
      { kind: 'instalment', monthly: 1_000, months: 6, down: 100_001 },
      ['impossible', 'within'],
    ],
    ['thirteen months need approval', { kind: 'instalment', monthly: 100_000, months: 13 }, ['comfortable', 'needs-approval']],
    ['twenty-five months are beyond', { kind: 'instalment', monthly: 50_000, months: 25 }, ['comfortable', 'beyond']],
    ['a waiver of the whole late fee needs approval', { kind: 'waiver', waiver: 46_000 }, ['comfortable', 'needs-approval']],
    ['a fen more than that is beyond', { kind: 'waiver', waiver: 46_001 }, ['comfortable', 'beyond']],
    ['all at once today is impossible', { kind: 'full-payment', first: '2026-11-20' }, ['impossible', 'within']],
    ['all at once after pay day is comfortable', { kind: 'full-payment', first: '2026-12-10' }, ['comfortable', 'within']],
    ['an extension to pay day is twenty days: beyond', { kind: 'extension', first: '2026-12-10' }, ['comfortable', 'beyond']],
    ['an extension of a week cannot be kept', { kind: 'extension', first: '2026-11-27' }, ['impossible', 'within']],
  ])('%s', (_, offer, expected) => {
    expect(classify(offer)).toEqual(expected);
  });

  it('what a plan leaves unpaid is exact', () => {
    expect(totalOwed(ledger)).toBe(918_900);
    expect(shortfall({ kind: 'instalment', monthly: 75_000, months: 12, waiver: 18_900 }, ledger)).toBe(0);
    expect(shortfall({ kind: 'instalment', monthly: 75_000, months: 12 }, ledger)).toBe(18_900);
    expect(shortfall({ kind: 'instalment', monthly: 80_000, months: 12 }, ledger)).toBe(-41_100);
    expect(monthlySurplus({ ...means, monthlySpending: 700_000 })).toBe(0);
  });

  it('asking more never fits better', () => {
    const rank = { comfortable: 0, tight: 1, impossible: 2 };
    fc.assert(
      fc.property(fc.nat(400_000), fc.nat(400_000), (one, more) => {
        const less = classify({ kind: 'instalment', monthly: one, months: 6 })[0] as keyof typeof rank;
        const greater = classify({ kind: 'instalment', monthly: one + more, months: 6 })[0] as keyof typeof rank;
        expect(rank[greater]).toBeGreaterThanOrEqual(rank[less]);
      }),
    );
  });

  it('days are counted over months, years and clock changes', () => {
    expect([
      daysBetween('2026-02-27', '2026-03-01'),
      daysBetween('2028-02-27', '2028-03-01'),
      daysBetween('2026-03-28', '2026-03-30'),
      daysBetween('2026-12-31', '2027-01-01'),
    ]).toEqual([2, 3, 2, 1]);
  });
});
