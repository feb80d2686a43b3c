import type { CaseFile, CollectorAct, DebtorAct, Misconduct, PosedAs } from '../../dialogue/index.ts';
import type { Monitor, Standing } from './monitor.ts';
import { among, anyOf, misconductIn } from './on-the-line.ts';

/** The case-file entries a rule may turn on. */
export const caseFacts = ['collector.kind', 'plan', 'dispute'] as const;
export type CaseFact = (typeof caseFacts)[number];

/** While the case file says this, no such words; acts are free once the debtor has raised the matter. */
export interface CaseHold {
  readonly is: 'case-hold';
  readonly fact: CaseFact;
  readonly equals: string;
  readonly misconduct?: readonly Misconduct[];
  readonly acts?: readonly CollectorAct[];
  /** Counts an impersonation only if it poses as this. */
  readonly posedAs?: PosedAs;
  readonly until?: { readonly debtor: readonly DebtorAct[] };
}

const held = 0;
const released = 1;

export function caseHold(params: CaseHold, caseFile: Partial<CaseFile> | undefined): Monitor | Standing {
  const stands = factOf(caseFile, params.fact);
  if (stands === undefined) return { verdict: 'undecided', needs: [`caseFile.${params.fact}`] };
  if (stands !== params.equals) return { verdict: 'not-applicable' };
  return {
    start: held,
    hear(before, { said, after }) {
      const state = before === released || anyOf(after, params.until?.debtor) ? released : held;
      const acts = state === released ? [] : among(said.acts, params.acts);
      return { state, arose: true, because: [...misconductIn(said, params.misconduct, params.posedAs), ...acts] };
    },
  };
}

function factOf(caseFile: Partial<CaseFile> | undefined, fact: CaseFact): string | undefined {
  return fact === 'collector.kind' ? caseFile?.collector?.kind : caseFile?.[fact];
}
