import type { CaseFile, CollectorAct, DebtorAct, Misconduct, PosedAs, Transcript } from '../../dialogue/index.ts';
import { among, anyOf, collectorTurns, misconductIn } from './on-the-line.ts';
import { settle, type Breach, type Ruling } from './ruling.ts';

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

export function caseHold(transcript: Transcript, params: CaseHold): Ruling {
  const stands = factOf(transcript.caseFile, params.fact);
  if (stands === undefined) return { verdict: 'undecided', needs: [`caseFile.${params.fact}`] };
  if (stands !== params.equals) return { verdict: 'not-applicable' };
  const turns = collectorTurns(transcript);
  const breaches: Breach[] = [];
  let released = false;
  for (const { said, after } of turns) {
    released ||= anyOf(after, params.until?.debtor);
    const because = [...misconductIn(said, params.misconduct, params.posedAs), ...(released ? [] : among(said.acts, params.acts))];
    if (because.length > 0) breaches.push({ said, because });
  }
  return settle(breaches, turns.length > 0);
}

function factOf(caseFile: Partial<CaseFile> | undefined, fact: CaseFact): string | undefined {
  return fact === 'collector.kind' ? caseFile?.collector?.kind : caseFile?.[fact];
}
