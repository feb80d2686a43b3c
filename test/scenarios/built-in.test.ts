import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { misconductKinds, type Misconduct } from '../../src/domain/dialogue/index.ts';
import type { Scenario, ScriptTurn } from '../../src/domain/scenario/index.ts';
import { answerPhone, drawChoices, takeTurn, toTranscript } from '../../src/engine/index.ts';
import { assess, rehearse, toLog, type Standards } from '../../src/prover/index.ts';
import { builtIn, builtInScenarios } from '../support/built-in.ts';
import { sayChoice } from '../support/say-choice.ts';

const [rubric] = builtIn.rubrics;
if (rubric === undefined) throw new Error('the built-in rubric cannot be read');

function standardsFor({ jurisdiction }: Scenario): Standards {
  const rulebook = builtIn.rulebooks.get(jurisdiction);
  if (rulebook === undefined || rubric === undefined) throw new Error(`the rulebook for ${jurisdiction} cannot be read`);
  return { rulebook, rubric };
}

type RuleOf = Readonly<Partial<Record<Misconduct, string>>>;

const chinese: RuleOf = {
  'threat-violence': 'cn.no-violence-threat',
  'threat-arrest': 'cn.false-criminal-threat',
  'false-legal-claim': 'cn.false-litigation-status',
  'impersonate-authority': 'cn.impersonate-officials',
  'insult': 'cn.no-insult',
  'profanity': 'cn.no-insult',
  'harassment-pressure': 'cn.freq-harass',
  'third-party-disclosure': 'cn.third-party-disclosure',
  'third-party-threat': 'cn.workplace',
  'public-shaming': 'cn.public-exposure',
  'privacy-leak': 'cn.verify-rpc',
  'false-amount': 'cn.amount-accurate',
  'false-credit-claim': 'cn.credit-record-accuracy',
  'induce-borrowing': 'cn.no-induce-borrowing',
  'collect-to-private-account': 'cn.no-extra-fee',
  'deny-dispute-rights': 'cn.complaints',
  'ignore-hardship': 'cn.hear-hardship',
  'refuse-supervisor': 'cn.complaints',
  'unfair-pressure-time': 'cn.no-false-deadline',
};

const texan: RuleOf = {
  'threat-violence': 'tx.no-violence',
  'threat-arrest': 'tx.no-arrest',
  'false-legal-claim': 'tx.no-illegal-action',
  'impersonate-authority': 'us.no-impersonate',
  'insult': 'tx.no-abusive-language',
  'profanity': 'tx.no-abusive-language',
  'harassment-pressure': 'us.harass-calls',
  'third-party-disclosure': 'us.third-party',
  'third-party-threat': 'tx.no-illegal-action',
  'public-shaming': 'us.no-abuse',
  'privacy-leak': 'us.verify-rpc',
  'false-amount': 'tx.no-misrepresent',
  'false-credit-claim': 'us.amount-true',
  'induce-borrowing': 'us.no-induce-borrowing',
  'collect-to-private-account': 'us.official-channel-only',
  'ignore-hardship': 'us.hear-hardship',
  'refuse-supervisor': 'us.complaints',
  'unfair-pressure-time': 'us.no-unintended',
};

const american: RuleOf = {
  ...texan,
  'threat-violence': 'us.no-abuse',
  'threat-arrest': 'us.no-arrest',
  'false-legal-claim': 'us.no-unintended',
  'insult': 'us.no-abuse',
  'profanity': 'us.no-abuse',
  'third-party-threat': 'us.no-unintended',
  'false-amount': 'us.amount-true',
  'deny-dispute-rights': 'us.no-overshadow',
};

const british: RuleOf = {
  'threat-violence': 'uk.unfair-practices',
  'threat-arrest': 'uk.no-impossible-action',
  'false-legal-claim': 'uk.no-impossible-action',
  'impersonate-authority': 'uk.no-misrepresent-authority',
  'insult': 'uk.unfair-practices',
  'profanity': 'uk.unfair-practices',
  'harassment-pressure': 'uk.harassment-offence',
  'third-party-disclosure': 'uk.third-party',
  'third-party-threat': 'uk.third-party',
  'public-shaming': 'uk.harassment-offence',
  'privacy-leak': 'uk.rpc',
  'false-amount': 'uk.data-accuracy',
  'false-credit-claim': 'uk.unfair-practices',
  'induce-borrowing': 'uk.no-pressure-pay',
  'collect-to-private-account': 'uk.unfair-practices',
  'deny-dispute-rights': 'uk.fair-treatment',
  'ignore-hardship': 'uk.forbearance',
  'refuse-supervisor': 'uk.fair-treatment',
  'unfair-pressure-time': 'uk.no-pressure-pay',
};

/** The rule that each misconduct breaks on a call of that jurisdiction, whatever else it breaks. */
const ruleOf: Readonly<Record<string, RuleOf>> = { 'cn': chinese, 'us': american, 'us-tx': texan, 'uk': british };

const only = (misconduct: Misconduct): ScriptTurn => ({ acts: [], misconduct: [misconduct], say: { zh: '……', en: '…' } });

describe.each(builtInScenarios.map((scenario) => [scenario.id, scenario] as const))('%s', (_, scenario) => {
  const standards = standardsFor(scenario);

  it.each(scenario.rehearsals.map((rehearsal) => [rehearsal.id, rehearsal] as const))(
    'rehearsal %s comes out as written',
    (_id, rehearsal) => {
      const { ending, findings, scorecard } = rehearse(scenario, rehearsal, standards);
      const breached = new Set(
        findings.filter(({ verdict }) => verdict === 'breached').flatMap(({ rule, alsoBreaches }) => [rule, ...alsoBreaches]),
      );
      expect({ ending, breached: [...breached].sort(), passed: scorecard.legality.passed }).toEqual({
        ending: rehearsal.expect.ending,
        breached: [...rehearsal.expect.breached].sort(),
        passed: rehearsal.expect.legality.passed,
      });
      if (rehearsal.kind === 'model') expect(scorecard.professionalism.score).toBeGreaterThanOrEqual(90);
      if (rehearsal.kind === 'model') expect(scorecard.passed).toBe(true);
      if (rehearsal.kind === 'unlawful') expect(scorecard.legality.passed).toBe(false);
    },
  );

  it.each(Object.entries(ruleOf[scenario.jurisdiction] ?? {}) as [Misconduct, string][])('%s breaks %s', (misconduct, rule) => {
    const { findings } = assess(scenario, 1, toLog(scenario, [only(misconduct), only(misconduct)], 'zh'), standards, 'zh');
    const breached = findings.filter(({ verdict }) => verdict === 'breached').flatMap(({ rule, alsoBreaches }) => [rule, ...alsoBreaches]);
    expect(breached).toContain(rule);
  });

  it('a script of nothing but unlawful turns fails legality', () => {
    const { scorecard } = assess(scenario, 1, toLog(scenario, misconductKinds.map(only), 'zh'), standards, 'zh');
    expect({ passed: scorecard.legality.passed, all: scorecard.passed }).toEqual({ passed: false, all: false });
    expect(scorecard.legality.score).toBeLessThan(50);
    expect(scorecard.professionalism.score).toBeLessThan(40);
  });

  it('has a model, a clumsy and an unlawful rehearsal, three endings and more, and both ways of ending', () => {
    expect(new Set(scenario.rehearsals.map(({ kind }) => kind))).toEqual(
      new Set([...scenario.rehearsals.map(({ kind }) => kind), 'model', 'clumsy', 'unlawful']),
    );
    expect(scenario.endings.length).toBeGreaterThanOrEqual(3);
    expect(new Set(scenario.endings.map(({ good }) => good))).toEqual(new Set([true, false]));
  });

  it('a second take with another seed reads differently', () => {
    const [rehearsal] = scenario.rehearsals;
    if (rehearsal === undefined) throw new Error('no rehearsal');
    const wordings = [1, 2, 3, 4, 5].map((seed) =>
      JSON.stringify(rehearse(scenario, { ...rehearsal, seed }, standards).turns.map(({ debtor }) => debtor.lines)),
    );
    expect(new Set(wordings).size).toBeGreaterThan(1);
  });

  it('leaves no slot unfilled in any call made of its choices', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(3), { maxLength: 20 }), fc.nat(500), (picks, seed) => {
        let call = answerPhone(scenario, seed);
        for (const pick of picks) {
          const drawn = drawChoices(scenario, call.turns, seed);
          const choice = drawn[pick % Math.max(1, drawn.length)];
          if (choice === undefined) break;
          call = takeTurn(scenario, seed, call, sayChoice(choice));
        }
        for (const language of ['zh', 'en'] as const) {
          for (const { text } of toTranscript(scenario, call.turns, language).turns) expect(text).not.toMatch(/[{}]/);
        }
      }),
    );
  });

  it('is dated so that days overdue and bucket agree', () => {
    const { dueDate, daysOverdue, bucket } = scenario.caseFile;
    const days = (Date.parse(scenario.date) - Date.parse(dueDate)) / 86_400_000;
    const expected = days <= 0 ? 'M0' : days <= 30 ? 'M1' : days <= 60 ? 'M2' : days <= 90 ? 'M3' : 'M4+';
    expect([daysOverdue, bucket]).toEqual([days, expected]);
  });
});
