import { describe, expect, test } from 'vitest';
import { isSameDecision, weighDecisions } from '../../../src/domain/desk/index.ts';
import { builtIn } from '../../support/built-in.ts';

const cases = [...builtIn.deskCases.values()];
const rulebookOf = (jurisdiction: string) => {
  const rulebook = builtIn.rulebooks.get(jurisdiction);
  if (rulebook === undefined) throw new Error(`no rulebook for ${jurisdiction}`);
  return rulebook;
};
const rehearsed = cases.flatMap((deskCase) =>
  deskCase.rehearsals.map((rehearsal) => [`${deskCase.id}: ${JSON.stringify(rehearsal.decision)}`, deskCase, rehearsal] as const),
);

test('every case that ships reads without a mistake', () => {
  expect(builtIn.diagnostics.filter(({ file }) => file.includes('/desk/'))).toEqual([]);
  expect(cases.map(({ id }) => id).sort()).toEqual([
    'breathing-space',
    'call-my-lawyer',
    'clocks-went-forward',
    'eighth-in-seven',
    'he-wrote-back',
    'his-mothers-number',
    'home-from-hospital',
    'ill-get-back-to-you',
    'plan-on-track',
    'seventh-ring',
    'ten-past-ten',
    'thirtieth-day',
  ]);
});

describe('a rehearsed decision comes out as its author says', () => {
  test.each(rehearsed)('%s', (_title, deskCase, { decision, expect: standing, breaks }) => {
    const found = weighDecisions(deskCase, rulebookOf(deskCase.jurisdiction)).find((one) => isSameDecision(one.decision, decision));
    const broken = found?.findings.filter(({ verdict }) => verdict === 'breached').map(({ rule }) => rule) ?? [];
    expect([found?.standing, broken.sort()]).toEqual([standing, [...breaks].sort()]);
  });
});

test('to wait, to make contact at once and to leave it be are each right somewhere', () => {
  const right = cases.flatMap((deskCase) =>
    weighDecisions(deskCase, rulebookOf(deskCase.jurisdiction))
      .filter(({ standing }) => standing === 'best')
      .map(({ decision }) => decision.decision),
  );
  expect(new Set(right)).toEqual(new Set(['contact', 'wait', 'do-not-contact']));
});

test('on an account with a kept plan, no contact is right, and what it kept is told with the clause', () => {
  const deskCase = builtIn.deskCases.get('plan-on-track');
  if (deskCase === undefined) throw new Error('plan-on-track is gone');
  const [best] = weighDecisions(deskCase, rulebookOf('cn'));
  expect(best).toMatchObject({
    decision: { decision: 'do-not-contact' },
    standing: 'best',
    lawful: true,
    findings: [],
    spared: [{ rule: 'cn.freeze-after-plan', verdict: 'met', byWaiting: true, clause: { article: '70' } }],
  });
});

test('on the last day for an answer, leaving it be misses the deadline, and the rule is told', () => {
  const deskCase = builtIn.deskCases.get('thirtieth-day');
  if (deskCase === undefined) throw new Error('thirtieth-day is gone');
  const none = weighDecisions(deskCase, rulebookOf('us-tx')).find(({ decision }) => decision.decision === 'do-not-contact');
  expect(none).toMatchObject({ standing: 'lapsed', lawful: false, findings: [{ rule: 'tx.dispute-30d', verdict: 'breached' }] });
});
