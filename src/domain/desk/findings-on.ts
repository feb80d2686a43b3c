import { localTime, type ContactPlan, type IsoDateTime, type Jurisdiction, type KnownCase } from '../dialogue/index.ts';
import { judge, type Finding, type Rulebook } from '../rulebook/index.ts';

/** The case that a contact is planned for, and the hour on the debtor's clock. */
export interface Setting {
  readonly jurisdiction: Jurisdiction;
  readonly caseFile: KnownCase;
  readonly now: IsoDateTime;
}

/**
 * What the rules say of a planned contact because it is planned, breaches first. Whatever they would say all the same if
 * nobody were contacted now is left out: how the house keeps its records is no matter of this decision. What does not apply is
 * left out too.
 */
export function findingsOn(plan: ContactPlan, setting: Setting, rulebook: Rulebook): readonly Finding[] {
  const anyway = judged({ ...plan, decision: 'do-not-contact', at: setting.now }, setting, rulebook);
  return judged(plan, setting, rulebook).filter(
    (finding) => finding.verdict !== 'not-applicable' && !anyway.some((other) => saysTheSame(finding, other)),
  );
}

/** What is broken by then if nobody is contacted, and is not broken yet: a deadline passes. */
export function lapsesBy(until: IsoDateTime, setting: Setting, rulebook: Rulebook): readonly Finding[] {
  const none = { decision: 'do-not-contact' } as const;
  const already = judged({ ...none, at: setting.now }, setting, rulebook);
  return judged({ ...none, at: until }, setting, rulebook).filter(
    (finding) => finding.verdict === 'breached' && !already.some((other) => saysTheSame(finding, other)),
  );
}

const saysTheSame = (finding: Finding, other: Finding): boolean =>
  finding.rule === other.rule && finding.verdict === other.verdict && finding.byWaiting === undefined && other.byWaiting === undefined;

const judged = (contact: ContactPlan, { jurisdiction, caseFile, now }: Setting, rulebook: Rulebook): readonly Finding[] =>
  judge({ jurisdiction, date: dayOf(contact, now, caseFile), caseFile, contact, turns: [] }, rulebook);

const dayOf = ({ at = '', zone }: ContactPlan, now: IsoDateTime, { zone: known }: KnownCase): string =>
  localTime(at, zone ?? known)?.date ?? now.slice(0, 10);
