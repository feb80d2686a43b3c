import { diagnose, nearest, type Diagnostic, type SourceDocument } from '../authoring/index.ts';
import type { Rulebook } from '../rulebook/index.ts';
import { isSameDecision, type Decision } from './decision.ts';
import type { DeskCase, RehearsedDecision } from './desk-case.ts';
import { weighDecisions, type Weighed } from './weigh-decisions.ts';

/**
 * Holds a case to its rulebook. SCN522 a rule nobody knows; SCN540 a rehearsed decision comes to something else, SCN541 it
 * breaks other rules; SCN542 a rule cannot be decided for want of a fact; SCN543 nothing that can be decided breaks a rule, so
 * the decision does not matter; SCN544 what is right is not rehearsed, or nothing that is wrong is.
 */
export function checkDeskCase(deskCase: DeskCase, document: SourceDocument, rulebook: Rulebook): readonly Diagnostic[] {
  const unknown = unknownRules(deskCase, document, rulebook);
  if (unknown.length > 0) return unknown;
  const weighed = weighDecisions(deskCase, rulebook);
  const open = unsettled(weighed, document);
  if (open.length > 0) return open;
  return [
    ...deskCase.rehearsals.flatMap((one, at) => checkRehearsal(one, at, weighed, document)),
    ...(weighed.every(({ lawful }) => lawful) ? [diagnose(document, ['ways'], 'SCN543', {}, 'error', 'key')] : []),
    ...unrehearsed(deskCase, weighed, document),
  ];
}

function unknownRules({ rehearsals }: DeskCase, document: SourceDocument, { rules }: Rulebook): readonly Diagnostic[] {
  const known = rules.map(({ id }) => id);
  return rehearsals.flatMap(({ breaks }, at) =>
    breaks.flatMap((found, index) => {
      if (known.includes(found)) return [];
      const meant = nearest(found, known);
      return [diagnose(document, ['rehearsals', at, 'breaks', index], 'SCN522', { found, ...(meant === undefined ? {} : { meant }) })];
    }),
  );
}

function checkRehearsal(
  { decision, expect, breaks }: RehearsedDecision,
  at: number,
  weighed: readonly Weighed[],
  document: SourceDocument,
): readonly Diagnostic[] {
  const one = weighed.find((each) => isSameDecision(each.decision, decision));
  if (one === undefined) throw new Error(`decision ${nameOf(decision)} is not open: it was read, so it must be`);
  const broken = [...new Set(one.findings.filter(({ verdict }) => verdict === 'breached').map(({ rule }) => rule))].sort();
  const expected = [...breaks].sort();
  return [
    ...(one.standing === expect
      ? []
      : [
          diagnose(document, ['rehearsals', at, 'expect'], 'SCN540', {
            decision: nameOf(decision),
            expected: expect,
            found: one.standing,
            best: weighed
              .filter(({ standing }) => standing === 'best')
              .map((best) => nameOf(best.decision))
              .join(', '),
          }),
        ]),
    ...(broken.join() === expected.join()
      ? []
      : [
          diagnose(document, ['rehearsals', at, 'breaks'], 'SCN541', {
            decision: nameOf(decision),
            expected: expected.join(', ') || '—',
            found: broken.join(', ') || '—',
          }),
        ]),
  ];
}

/** Each rule once, however many decisions it leaves open. */
function unsettled(weighed: readonly Weighed[], document: SourceDocument): readonly Diagnostic[] {
  const open = weighed.flatMap(({ decision, findings }) =>
    findings.filter(({ verdict }) => verdict === 'undecided').map(({ rule, needs = [] }) => ({ rule, needs, decision })),
  );
  return [...new Map(open.map((one) => [one.rule, one])).values()].map(({ rule, needs, decision }) =>
    diagnose(document, ['case-file'], 'SCN542', { rule, decision: nameOf(decision), needs: needs.join(', ') }, 'error', 'key'),
  );
}

function unrehearsed({ rehearsals }: DeskCase, weighed: readonly Weighed[], document: SourceDocument): readonly Diagnostic[] {
  const right = weighed.filter(({ standing }) => standing === 'best');
  const missing = [
    ...(right.some((one) => rehearsals.some(({ decision }) => isSameDecision(decision, one.decision)))
      ? []
      : right.slice(0, 1).map(({ decision }) => `best (${nameOf(decision)})`)),
    ...(rehearsals.some(({ expect }) => expect === 'unlawful') ? [] : ['unlawful']),
  ];
  return missing.length === 0 ? [] : [diagnose(document, ['rehearsals'], 'SCN544', { missing: missing.join(', ') }, 'error', 'key')];
}

/** A decision as its author would find it again: `wait ring-mobile 2026-11-21T09:00`. */
const nameOf = (decision: Decision): string =>
  [decision.decision, ...('way' in decision ? [decision.way] : []), ...('until' in decision ? [decision.until] : [])].join(' ');
