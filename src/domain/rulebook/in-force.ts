import type { IsoDate, KnownCase } from '../dialogue/index.ts';
import type { Clause, Covers } from './finding.ts';

/** The leading clause in force on a day, if any is. */
export const clauseOn = (clauses: readonly Clause[], date: IsoDate): Clause | undefined =>
  clauses.find((clause) => isInForce(clause, date));

const isInForce = ({ from, until }: Clause, date: IsoDate): boolean =>
  (from === undefined || from <= date) && (until === undefined || date < until);

/** Whether such a case falls under it: no, perhaps (with what would have to be known), or yes. */
export function isCovered(covers: Covers | undefined, caseFile: KnownCase | undefined): 'yes' | 'no' | readonly string[] {
  const asked = [
    { wanted: covers?.creditor, found: caseFile?.creditor?.kind, where: 'caseFile.creditor.kind' },
    { wanted: covers?.collector, found: caseFile?.collector?.kind, where: 'caseFile.collector.kind' },
    { wanted: covers?.debt, found: caseFile?.debt?.kind, where: 'caseFile.debt.kind' },
  ].filter(({ wanted }) => wanted !== undefined);
  if (asked.some(({ wanted, found }) => found !== undefined && !(wanted as readonly string[]).includes(found))) return 'no';
  const missing = asked.filter(({ found }) => found === undefined).map(({ where }) => where);
  return missing.length > 0 ? missing : 'yes';
}

/** What a rule rests on for such a case on such a day. */
export type Footing =
  | { readonly stands: 'silent' }
  | { readonly stands: 'elsewhere'; readonly clause: Clause }
  | { readonly stands: 'open'; readonly clause: Clause; readonly needs: readonly string[] }
  | { readonly stands: 'here'; readonly clause: Clause };

/**
 * The first clause that is in force and covers the case leads. Silent: none is in force. Elsewhere: what is in force covers
 * others. Open: it may cover this case.
 */
export function footingOf(
  { clauses, covers }: { readonly clauses: readonly Clause[]; readonly covers?: Covers },
  date: IsoDate,
  caseFile: KnownCase | undefined,
): Footing {
  const [first, ...more] = clauses.filter((clause) => isInForce(clause, date));
  if (first === undefined) return { stands: 'silent' };
  const whole = isCovered(covers, caseFile);
  if (whole === 'no') return { stands: 'elsewhere', clause: first };
  const each = [first, ...more].map((clause) => ({ clause, covered: isCovered(clause.covers, caseFile) }));
  const leads = each.find(({ covered }) => covered === 'yes');
  const needs = [
    ...(whole === 'yes' ? [] : whole),
    ...(leads === undefined ? each.flatMap(({ covered }) => (Array.isArray(covered) ? (covered as string[]) : [])) : []),
  ];
  if (needs.length > 0) return { stands: 'open', clause: leads?.clause ?? first, needs: [...new Set(needs)] };
  return leads === undefined ? { stands: 'elsewhere', clause: first } : { stands: 'here', clause: leads.clause };
}
