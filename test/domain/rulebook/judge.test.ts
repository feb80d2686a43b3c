import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { misconductKinds, type Misconduct, type SpokenTurn, type Transcript } from '../../../src/domain/dialogue/index.ts';
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
      ['cn.agency-not-bank', ['caseFile.collector.kind']],
      ['cn.dispute-pause', ['caseFile.dispute']],
      ['cn.freeze-after-plan', ['caseFile.plan']],
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

  it('the order of rules in the file decides nothing', () => {
    fc.assert(
      fc.property(anyCall, fc.shuffledSubarray([...rulebook.rules], { minLength: rulebook.rules.length }), (one, rules) => {
        expect(judge(one, { ...rulebook, rules })).toEqual(judge(one, rulebook));
      }),
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
