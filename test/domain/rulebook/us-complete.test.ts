import { describe, expect, it } from 'vitest';
import { misconductKinds } from '../../../src/domain/dialogue/index.ts';
import { tryExample, type Level } from '../../../src/domain/rulebook/index.ts';
import { builtIn } from '../../support/built-in.ts';
import { ownRules, texasSource, usSource } from './us-rulebooks.ts';

const federal = ownRules(usSource);
const texas = ownRules(texasSource);

/** Every rule of the law file: id, kind, severity, where a breach can be seen, how sure the leading clause is. */
const federalTable = [
  ['us.mini-miranda-initial', 'must', 'major', 'C', 'S'],
  ['us.mini-miranda-subsequent', 'must', 'major', 'C', 'S'],
  ['us.meaningful-identity', 'must', 'major', 'U+C', 'T'],
  ['us.verify-rpc', 'must', 'critical', 'U+C', 'T'],
  ['us.validation-notice', 'must', 'major', 'T', 'T'],
  ['us.no-overshadow', 'must-not', 'major', 'U', 'M'],
  ['us.hours', 'must-not', 'major', 'P+T', 'T'],
  ['us.inconvenient', 'must-not', 'major', 'U+T', 'T'],
  ['us.7in7', 'must-not', 'major', 'T', 'T'],
  ['us.7-after-talk', 'must-not', 'major', 'T', 'T'],
  ['us.harass-calls', 'must-not', 'major', 'U+T', 'T'],
  ['us.stop-medium', 'must', 'major', 'T', 'S'],
  ['us.e-optout', 'must', 'major', 'P+T', 'S'],
  ['us.work-contact', 'must-not', 'major', 'U+T', 'T'],
  ['us.voicemail-lcm', 'must', 'major', 'U', 'S'],
  ['us.third-party', 'must-not', 'critical', 'U', 'T'],
  ['us.location-info', 'must', 'major', 'U+T', 'T'],
  ['us.attorney', 'must', 'major', 'U+T', 'T'],
  ['us.cease', 'must', 'major', 'T', 'T'],
  ['us.dispute-verify', 'must', 'major', 'T', 'S'],
  ['us.no-arrest', 'must-not', 'critical', 'U', 'T'],
  ['us.no-unintended', 'must-not', 'major', 'U', 'T'],
  ['us.no-impersonate', 'must-not', 'critical', 'U+P', 'T'],
  ['us.no-false-crime', 'must-not', 'critical', 'U', 'T'],
  ['us.amount-true', 'must-not', 'major', 'U', 'T'],
  ['us.time-barred', 'must-not', 'major', 'U', 'T'],
  ['us.no-abuse', 'must-not', 'critical', 'U', 'T'],
  ['us.no-unauthorised-fees', 'must-not', 'major', 'U', 'M'],
  ['us.no-report-before-contact', 'must-not', 'major', 'T', 'M'],
  ['us.retention-3y', 'must', 'major', 'T', 'T'],
  ['us.recording', 'must', 'minor', 'C', 'S'],
  ['us.deceased', 'must', 'major', 'U', 'T'],
  ['us.bankruptcy-stay', 'must', 'critical', 'U+T', 'M'],
  ['us.vulnerable', 'must', 'major', 'U+C', 'T'],
] as const;

const texasTable = [
  ['tx.scope', 'must', 'minor', 'P', 'T'],
  ['tx.bond', 'must', 'major', 'P', 'T'],
  ['tx.no-violence', 'must-not', 'critical', 'U', 'T'],
  ['tx.no-false-accusation', 'must-not', 'critical', 'U', 'T'],
  ['tx.no-arrest', 'must-not', 'critical', 'U', 'T'],
  ['tx.no-seizure', 'must-not', 'critical', 'U', 'T'],
  ['tx.no-illegal-action', 'must-not', 'major', 'U', 'T'],
  ['tx.may-sue', 'may', 'minor', 'U', 'T'],
  ['tx.no-wage-garnish-threat', 'must-not', 'critical', 'U', 'T'],
  ['tx.no-abusive-language', 'must-not', 'critical', 'U', 'S'],
  ['tx.no-anonymous', 'must-not', 'major', 'U+C', 'S'],
  ['tx.no-repeat-ring', 'must-not', 'major', 'T', 'S'],
  ['tx.no-extra-charges', 'must-not', 'major', 'U', 'T'],
  ['tx.id-theft-stop', 'must-not', 'major', 'T', 'T'],
  ['tx.true-name', 'must', 'major', 'U+C', 'T'],
  ['tx.mini-miranda', 'must', 'major', 'C', 'T'],
  ['tx.letter-contact', 'must', 'minor', 'P', 'T'],
  ['tx.no-misrepresent', 'must-not', 'major', 'U', 'T'],
  ['tx.dispute-30d', 'must', 'major', 'T', 'T'],
  ['tx.limitation-4y', 'must-not', 'major', 'U+P', 'S'],
  ['tx.debt-buyer-notice', 'must', 'major', 'U+T', 'S'],
  ['tx.recording', 'must', 'minor', 'C', 'S'],
] as const;

const letters: Readonly<Record<Level, string>> = { utterance: 'U', call: 'C', timeline: 'T', plan: 'P' };
const levelsIn = (written: string): readonly string[] => written.split('+').sort();

describe.each([
  ['US federal law', federal, federalTable],
  ['Texas law', texas, texasTable],
] as const)('the rulebook of %s', (_, rulebook, table) => {
  it.each([...table])('has %s: %s, %s, %s, certainty %s', (id, kind, severity, levels, certainty) => {
    const rule = rulebook.rules.find((one) => one.id === id);
    const found = [rule?.kind, rule?.severity, rule?.level.map((level) => letters[level]).sort(), rule?.clauses[0]?.certainty];
    expect(found).toEqual([kind, severity, levelsIn(levels), certainty]);
  });

  describe.each(rulebook.rules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
    it.each(rule.examples.map((example, index) => [example.verdict, index + 1, example] as const))(
      'is %s in example %i',
      (verdict, _index, example) => {
        expect(tryExample(rule, example, rulebook)).toBe(verdict);
      },
    );

    it('shows in examples what it asks, and when it does not apply', () => {
      const shown = new Set(rule.examples.map(({ verdict }) => verdict));
      const wanted = rule.kind === 'may' ? (['met', 'not-applicable'] as const) : (['met', 'breached'] as const);
      expect(wanted.filter((verdict) => !shown.has(verdict))).toEqual([]);
      expect(shown.has('not-applicable') || shown.has('undecided')).toBe(true);
    });
  });
});

describe('what is ours and what is law', () => {
  it('adds to federal law only what it calls its own, and to Texas law nothing', () => {
    const listed = new Set<string>([...federalTable, ...texasTable].map(([id]) => id));
    const added = [...federal.rules, ...texas.rules].filter(({ id }) => !listed.has(id));
    expect(added.map(({ id, clauses }) => [id, clauses.map(({ force }) => force)])).toEqual([
      ['us.promise-within-authority', ['project-rule']],
      ['us.official-channel-only', ['project-rule']],
      ['us.no-induce-borrowing', ['project-rule']],
      ['us.complaints', ['project-rule']],
      ['us.hear-hardship', ['project-rule']],
      ['us.no-hang-up', ['project-rule']],
    ]);
  });

  it('has a rule against every kind of misconduct', () => {
    const forbidden = federal.rules.flatMap(({ pattern }) => pattern.flatMap((one) => ('misconduct' in one ? (one.misconduct ?? []) : [])));
    expect(misconductKinds.filter((kind) => !forbidden.includes(kind))).toEqual([]);
  });

  it('binds a caller in Texas by both, the federal rules first', () => {
    const ids = builtIn.rulebooks.get('us-tx')?.rules.map(({ id }) => id);
    expect(ids).toEqual([...federal.rules, ...texas.rules].map(({ id }) => id));
  });

  /** What circulates and is not so: the substance of each rejected claim. */
  it.each([
    ['two-party consent as federal law', /two[- ]party consent|双方同意/iu],
    ['seven in seven as a cap on every channel', /7[- ]in[- ]7 is|hard cap|硬性上限|所有渠道合计/iu],
    [
      'partial payment that restarts the Texas clock for debt buyers',
      /partial payment (?:restarts|revives)|部分还款(?:即|就)?(?:重启|重新起算)/iu,
    ],
  ])('does not repeat %s', (_claim, pattern) => {
    expect([usSource, texasSource].flatMap(({ text }) => pattern.exec(text)?.[0] ?? [])).toEqual([]);
  });
});
