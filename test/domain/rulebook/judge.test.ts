import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  misconductKinds,
  type ContactPlan,
  type KnownCase,
  type Misconduct,
  type SpokenTurn,
  type Transcript,
} from '../../../src/domain/dialogue/index.ts';
import { breachesAt, judge, toTranscript, type Finding } from '../../../src/domain/rulebook/index.ts';
import { answers, call, cleanCall, says } from './calls.ts';
import { cnRulebook } from './cn-rulebook.ts';

const rulebook = cnRulebook();

const breaches = (transcript: Transcript) =>
  judge(transcript, rulebook)
    .filter(({ verdict }) => verdict === 'breached')
    .map(({ rule, turn, quote, alsoBreaches }) => ({ rule, turn, quote, alsoBreaches }));

const verdictOf = (findings: readonly Finding[], rule: string) => findings.filter((one) => one.rule === rule).map(({ verdict }) => verdict);

describe('judging a call', () => {
  it('finds nothing to reproach in a clean call, and what it cannot know undecided', () => {
    const findings = judge(cleanCall, rulebook);
    expect(findings.filter(({ verdict }) => verdict === 'breached')).toEqual([]);
    expect(findings.filter(({ verdict }) => verdict === 'undecided').map(({ rule, needs }) => [rule, needs])).toEqual([
      ['cn.contact-data-source', ['contact']],
      ['cn.illegal-debt-crime', ['caseFile.debt.origin']],
      ['cn.picking-quarrels', ['contact']],
      ['cn.agency-not-bank', ['caseFile.collector.kind']],
      ['cn.assignment-notice', ['caseFile.notices.assigned']],
      ['cn.company-tools', ['caseFile.agreed.messenger']],
      ['cn.contact-back-to-debtor', ['contact']],
      ['cn.contact-only-when-lost', ['contact']],
      ['cn.contact-stop-request', ['contact']],
      ['cn.dispute-pause', ['caseFile.dispute']],
      ['cn.entrusted-processing', ['caseFile.collector.kind', 'contact', 'caseFile.setUp.mandateEnded', 'caseFile.setUp.subcontracted']],
      ['cn.freeze-after-plan', ['caseFile.plan']],
      ['cn.freq-notice-voice-3', ['contact']],
      ['cn.freq-unanswered-6', ['contact']],
      ['cn.hours', ['contact']],
      ['cn.letters-sealed', ['contact']],
      ['cn.notify-outsourcing', ['caseFile.collector.kind', 'contact']],
      ['cn.retain-records', ['caseFile.debt.kind', 'caseFile.creditor.kind', 'caseFile.plan']],
      ['cn.ai-fairness', ['caseFile.setUp.segmentsBySensitiveTraits', 'contact']],
      ['cn.conversations-3', ['contact']],
      ['cn.kpi-not-only-amount', ['caseFile.setUp.scoredOnlyByAmount']],
      ['cn.staff-fitness', ['caseFile.setUp.staffVetted', 'caseFile.setUp.confidentialitySigned', 'caseFile.setUp.trainedOn']],
    ]);
    expect(new Set(findings.map(({ rule }) => rule)).size).toBe(rulebook.rules.length);
  });

  it('names the turn, the words, the clause and the entry of the fatal list', () => {
    const [first] = judge(call([says(1, ['identify-self', 'disclose-recording'], ['insult'])]), rulebook);
    expect(first).toEqual({
      rule: 'cn.no-insult',
      verdict: 'breached',
      severity: 'critical',
      gate: 'F2',
      turn: 1,
      quote: 'collector 1',
      alsoBreaches: [],
      clause: {
        instrument: { zh: '刑法', en: 'Criminal Law' },
        article: '246',
        from: '1997-10-01',
        force: 'law',
        certainty: 'T',
        dateCertainty: 'M',
      },
    });
  });

  it('gives one finding for each breaching turn', () => {
    const rude = call([says(1, ['identify-self'], ['insult']), answers(1, ['express-anger']), says(2, ['other'], ['profanity'])]);
    expect(
      breaches(rude)
        .filter(({ rule }) => rule === 'cn.no-insult')
        .map(({ turn }) => turn),
    ).toEqual([1, 2]);
    expect(breachesAt(judge(rude, rulebook), 2).map(({ rule }) => rule)).toEqual(['cn.no-insult']);
  });

  it('says nothing against telling an honest consequence', () => {
    const honest = call([...cleanCall.turns.slice(0, 5), says(3, ['answer-question', 'explain-consequence'])]);
    expect(breaches(honest)).toEqual([]);
    const finding = judge(honest, rulebook).find(({ rule }) => rule === 'cn.honest-consequence');
    expect(finding).toMatchObject({ verdict: 'met', turn: 3, quote: 'collector 3' });
  });

  it('says nothing against declining to discuss the matter with a third party', () => {
    const discreet = call([
      answers(0, ['answer-phone', 'third-party-speaks', 'ask-who'], 'third-party'),
      says(1, ['greet', 'identify-self']),
      answers(1, ['other'], 'third-party'),
      says(2, ['set-boundary', 'leave-callback', 'close']),
    ]);
    expect(breaches(discreet)).toEqual([]);
  });
});

describe('one breach, one finding', () => {
  it('lets the rule made for third parties lead when a parent hears of the debt', () => {
    const told = call([
      answers(0, ['answer-phone', 'third-party-speaks'], 'third-party'),
      says(1, ['identify-self', 'state-debt'], ['third-party-disclosure']),
    ]);
    expect(breaches(told)).toEqual([{ rule: 'cn.third-party-disclosure', turn: 1, quote: 'collector 1', alsoBreaches: ['cn.verify-rpc'] }]);
  });

  it('keeps two deeds in one breath apart', () => {
    const pressed = call([
      answers(0, ['answer-phone', 'third-party-speaks'], 'third-party'),
      says(1, ['identify-self', 'state-debt', 'ask-commitment'], ['third-party-disclosure']),
    ]);
    expect(breaches(pressed)).toEqual([
      { rule: 'cn.target-debtor-guarantor', turn: 1, quote: 'collector 1', alsoBreaches: ['cn.verify-rpc', 'cn.contact-no-pay-request'] },
      { rule: 'cn.third-party-disclosure', turn: 1, quote: 'collector 1', alsoBreaches: ['cn.verify-rpc'] },
    ]);
  });

  it('tells an agency that plays the bank from a caller who plays the police', () => {
    const posing = { ...toTranscript({ verdict: 'breached', caseFile: { collector: { kind: 'agency' } }, turns: [] }, rulebook, 'zh') };
    const said = says(1, ['identify-self'], ['impersonate-authority']);
    expect(breaches({ ...posing, turns: [said] })).toEqual([
      { rule: 'cn.impersonate-officials', turn: 1, quote: 'collector 1', alsoBreaches: [] },
    ]);
    expect(breaches({ ...posing, turns: [{ ...said, posesAs: 'lender' }] })).toEqual([
      { rule: 'cn.agency-not-bank', turn: 1, quote: 'collector 1', alsoBreaches: [] },
    ]);
  });

  it('lets the dispute lead where a dispute is brushed aside', () => {
    const disputed = call([answers(0, ['dispute-amount']), says(1, ['identify-self'], ['deny-dispute-rights'])]);
    expect(breaches(disputed)).toEqual([{ rule: 'cn.dispute-pause', turn: 1, quote: 'collector 1', alsoBreaches: ['cn.complaints'] }]);
    const complained = call([answers(0, ['express-anger']), says(1, ['identify-self'], ['deny-dispute-rights'])]);
    expect(breaches(complained)).toEqual([{ rule: 'cn.complaints', turn: 1, quote: 'collector 1', alsoBreaches: [] }]);
  });
});

describe('the decision before the call', () => {
  const decide = (contact: ContactPlan, caseFile: KnownCase = {}) => judge(call([], { contact, caseFile }), rulebook);
  const brokenBy = (contact: ContactPlan, caseFile?: KnownCase) =>
    decide(contact, caseFile)
      .filter(({ verdict }) => verdict === 'breached')
      .map(({ rule, turn, quote, alsoBreaches }) => ({ rule, turn, quote, alsoBreaches }));
  const late: ContactPlan = { decision: 'contact', whom: 'debtor', channel: 'phone', at: '2026-11-20T22:30' };

  it('breaks a rule without a turn or a word', () => {
    expect(brokenBy(late, { agreed: { nightContact: false } })).toEqual([
      { rule: 'cn.hours', turn: undefined, quote: undefined, alsoBreaches: [] },
    ]);
  });

  it('is right where waiting keeps what the contact would have broken', () => {
    const waiting = decide({ ...late, decision: 'wait' }, { agreed: { nightContact: false } });
    expect(waiting.filter(({ byWaiting }) => byWaiting === true).map(({ rule, verdict }) => [rule, verdict])).toEqual([
      ['cn.hours', 'met'],
    ]);
    expect(waiting.filter(({ verdict }) => verdict === 'breached')).toEqual([]);
  });

  it('is one breach when a contact past the debtor breaks several rules', () => {
    const mother: ContactPlan = { decision: 'contact', whom: 'parent', channel: 'phone', purpose: 'demand', at: '2026-11-20T10:00' };
    const known: KnownCase = {
      contactPoints: [{ id: 'mobile', channel: 'phone', owner: 'debtor', valid: true }],
      history: [{ at: '2026-11-19T10:00', channel: 'phone', outcome: 'conversation' }],
      stops: [{ on: '2026-11-01', by: 'parent' }],
    };
    expect(brokenBy(mother, known)).toEqual([
      {
        rule: 'cn.contact-back-to-debtor',
        turn: undefined,
        quote: undefined,
        alsoBreaches: ['cn.contact-only-when-lost', 'cn.contact-stop-request'],
      },
    ]);
  });

  it('comes before the words in the findings, and the words are judged all the same', () => {
    const both = call([says(1, ['identify-self'], ['insult'])], { contact: late, caseFile: { agreed: { nightContact: false } } });
    expect(breaches(both).map(({ rule, turn }) => [rule, turn])).toEqual([
      ['cn.hours', undefined],
      ['cn.no-insult', 1],
    ]);
  });
});

describe('whose business a clause is', () => {
  const pressed = (caseFile: KnownCase) =>
    judge(
      call([answers(0, ['third-party-speaks'], 'third-party'), says(1, ['identify-self', 'ask-commitment'])], { caseFile }),
      rulebook,
    ).find(({ rule }) => rule === 'cn.target-debtor-guarantor')?.clause.instrument.en;

  it('cites what binds this lender, and the industry guideline where nothing stronger is known to', () => {
    expect(pressed({ creditor: { kind: 'bank' }, debt: { kind: 'credit-card' } })).toBe(
      'Measures on the Credit Card Business of Commercial Banks',
    );
    expect(pressed({ creditor: { kind: 'consumer-finance' } })).toBe('Measures on Consumer Finance Companies');
    expect(pressed({ creditor: { kind: 'micro-loan' } })).toBe('Interim Measures on Micro-Loan Companies');
    expect(pressed({})).toBe('Self-Regulation Convention on Collecting Overdue Internet-Finance Debt (trial)');
  });

  it('holds each lender to the strictest figure that covers it', () => {
    const kept = (kind: 'bank' | 'consumer-finance', years: number) =>
      verdictOf(
        judge(
          call([], { caseFile: { creditor: { kind }, debt: { kind: 'credit-card' }, plan: 'none', setUp: { retentionYears: years } } }),
          rulebook,
        ),
        'cn.retain-records',
      );
    expect([kept('bank', 2), kept('bank', 1), kept('consumer-finance', 2), kept('consumer-finance', 5)]).toEqual([
      ['met'],
      ['breached'],
      ['breached'],
      ['met'],
    ]);
  });
});

describe('dates', () => {
  const pestering = (date: string) => judge(call([says(1, ['identify-self'], ['harassment-pressure'])], { date }), rulebook);
  const articleOf = (findings: readonly Finding[], rule: string) => findings.find((one) => one.rule === rule)?.clause.article;

  it('moves from article 42 to article 50 with the new public security law', () => {
    expect(articleOf(pestering('2025-12-31'), 'cn.freq-harass')).toBe('42');
    expect(articleOf(pestering('2026-01-01'), 'cn.freq-harass')).toBe('50(1)(5)');
  });

  it('is silent about rules that are not yet in force', () => {
    expect(verdictOf(pestering('2021-10-31'), 'cn.record-notice')).toEqual([]);
    expect(verdictOf(pestering('2021-11-01'), 'cn.record-notice')).toEqual(['not-applicable']);
    expect(verdictOf(pestering('2026-01-29'), 'cn.no-induce-borrowing')).toEqual([]);
    expect(verdictOf(pestering('2026-01-30'), 'cn.no-induce-borrowing')).toEqual(['met']);
  });
});

describe('what must hold for all calls', () => {
  const plant = (turns: readonly SpokenTurn[], turn: number, kind: Misconduct): readonly SpokenTurn[] =>
    turns.map((one) => (one.speaker === 'collector' && one.turn === turn ? { ...one, misconduct: [...one.misconduct, kind] } : one));
  const anyMisconduct = fc.constantFrom(...misconductKinds);
  const anyTurn = fc.integer({ min: 1, max: 5 });
  const anyCall = fc
    .array(fc.tuple(anyTurn, anyMisconduct), { maxLength: 6 })
    .map((plants) => call(plants.reduce((turns, [turn, kind]) => plant(turns, turn, kind), cleanCall.turns)));

  it('a misconduct planted in a clean call is a breach at exactly that turn', () => {
    fc.assert(
      fc.property(anyTurn, anyMisconduct, (turn, misconduct) => {
        const turns = breaches(call(plant(cleanCall.turns, turn, misconduct))).map((one) => one.turn);
        expect(new Set(turns)).toEqual(new Set([turn]));
      }),
      { numRuns: 100, seed: 11 },
    );
  });

  const anyDecision: fc.Arbitrary<Partial<Transcript>> = fc.record({
    contact: fc.record({
      decision: fc.constantFrom('contact', 'wait', 'do-not-contact'),
      whom: fc.constantFrom('debtor', 'parent', 'employer'),
      channel: fc.constantFrom('phone', 'sms', 'visit', 'letter'),
      purpose: fc.constantFrom('demand', 'locate', 'welfare'),
      at: fc.constantFrom('2026-11-20T10:00', '2026-11-20T23:00'),
    }),
    caseFile: fc.record({
      plan: fc.constantFrom('none', 'kept'),
      dispute: fc.constantFrom('none', 'open'),
      agreed: fc.record({ nightContact: fc.boolean() }),
      history: fc.constantFrom([], [{ at: '2026-11-19T10:00', channel: 'phone', outcome: 'conversation' } as const]),
    }),
  });

  it('the order of rules in the file decides nothing', () => {
    fc.assert(
      fc.property(
        anyCall,
        anyDecision,
        fc.shuffledSubarray([...rulebook.rules], { minLength: rulebook.rules.length }),
        (spoken, decided, rules) => {
          const one = { ...spoken, ...decided };
          expect(judge(one, { ...rulebook, rules })).toEqual(judge(one, rulebook));
        },
      ),
      { numRuns: 60, seed: 11 },
    );
  });

  it('a rule is either cited or speaks for itself, never both at one turn', () => {
    fc.assert(
      fc.property(anyCall, (one) => {
        const found = breaches(one);
        for (const { turn, alsoBreaches } of found) {
          expect(found.filter((other) => other.turn === turn && alsoBreaches.includes(other.rule))).toEqual([]);
        }
      }),
      { numRuns: 60, seed: 11 },
    );
  });

  it('the language of the words decides nothing', () => {
    const silenced = ({ quote: _quote, ...rest }: Finding) => rest;
    for (const example of rulebook.rules.flatMap(({ examples }) => examples)) {
      const zh = judge(toTranscript(example, rulebook, 'zh'), rulebook).map(silenced);
      const en = judge(toTranscript(example, rulebook, 'en'), rulebook).map(silenced);
      expect(en).toEqual(zh);
    }
  });
});
