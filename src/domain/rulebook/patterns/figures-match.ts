import { totalOwed, type Figure, type KnownCase, type MinorUnits } from '../../dialogue/index.ts';
import type { Monitor, Standing } from './monitor.ts';
import type { Cause } from './ruling.ts';

/** Sums as spoken agree with the ledger, or come within so many minor units of it: a rounding, not a guess. */
export interface FiguresMatch {
  readonly is: 'figures-match';
  readonly within?: MinorUnits;
}

/** Words without a figure ask nothing of the ledger. */
export function figuresMatch({ within = 0 }: FiguresMatch, caseFile: KnownCase | undefined): Monitor | Standing {
  const ledger = caseFile?.ledger;
  return {
    start: 0,
    hear(state, { said: { amounts = [] } }) {
      const unknown = amounts.filter(({ of }) => owed(ledger, of) === undefined);
      const wrong = amounts.filter(({ of, amount }) => Math.abs((owed(ledger, of) ?? amount) - amount) > within);
      return {
        state,
        ...(amounts.length > 0 && { arose: true }),
        because: wrong.map(({ of }): Cause => `amount:${of}`),
        ...(unknown.length > 0 && { needs: ['caseFile.ledger'] }),
      };
    },
  };
}

function owed(ledger: KnownCase['ledger'], of: Figure): MinorUnits | undefined {
  const { principal, interest, lateFee } = ledger ?? {};
  if (of === 'principal') return principal;
  if (of === 'interest') return interest;
  if (of === 'late-fee') return lateFee;
  return principal === undefined || interest === undefined || lateFee === undefined
    ? undefined
    : totalOwed({ principal, interest, lateFee });
}
