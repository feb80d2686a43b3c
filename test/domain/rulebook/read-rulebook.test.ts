import { describe, expect, it } from 'vitest';
import { readRulebook } from '../../../src/domain/rulebook/index.ts';
import { cnSource } from './cn-rulebook.ts';

const good = `id: cn
version: '2026-11-21'
title: { zh: 试, en: Trial }
rules:
  - id: cn.no-insult
    kind: must-not
    severity: critical
    level: [utterance]
    title: { zh: 不辱骂, en: No insults }
    words: { zh: 不辱骂。, en: No insults. }
    why: { zh: 伤人。, en: It hurts. }
    lawful: { zh: 您好。, en: Good morning. }
    unlawful: { zh: 老赖。, en: Deadbeat. }
    clauses:
      - { instrument: { zh: 刑法, en: Criminal Law }, from: '1997-10-01', force: law, certainty: T }
    pattern: [{ is: never-says, misconduct: [insult] }]
    examples:
      - { verdict: breached, turns: [{ collector: { misconduct: [insult] } }] }
`;

const mistakesIn = (text: string) =>
  readRulebook({ file: 'trial.yaml', text }).diagnostics.map(({ code, line, column, args }) => ({ code, line, column, args }));

const changed = (from: string, to: string): string => {
  if (!good.includes(from)) throw new Error(`the good file has no ${from}`);
  return good.replace(from, to);
};

describe('reading a rulebook', () => {
  it('reads the built-in one and a tiny one without complaint', () => {
    expect(readRulebook(cnSource).diagnostics).toEqual([]);
    expect(readRulebook({ file: 'trial.yaml', text: good }).rulebook?.rules.map(({ id }) => id)).toEqual(['cn.no-insult']);
  });

  it('SCN510: an example that comes out otherwise', () => {
    expect(mistakesIn(changed('verdict: breached', 'verdict: met'))).toEqual([
      { code: 'SCN510', line: 18, column: 20, args: { rule: 'cn.no-insult', expected: 'met', found: 'breached' } },
    ]);
  });

  it('SCN511: law without a first day', () => {
    expect(mistakesIn(changed(" from: '1997-10-01',", ''))).toEqual([
      { code: 'SCN511', line: 15, column: 9, args: { rule: 'cn.no-insult' } },
    ]);
  });

  it('lets a rule of our own do without a first day', () => {
    expect(mistakesIn(changed("from: '1997-10-01', force: law", 'force: project-rule'))).toEqual([]);
  });

  it('SCN512: two rules with one id', () => {
    const rule = good.slice(good.indexOf('  - id:'));
    expect(mistakesIn(good + rule)).toEqual([{ code: 'SCN512', line: 19, column: 9, args: { rule: 'cn.no-insult' } }]);
  });

  it('SCN513: a clause that ends before it begins', () => {
    expect(mistakesIn(changed("from: '1997-10-01'", "from: '1997-10-01', until: '1997-01-01'"))).toEqual([
      { code: 'SCN513', line: 15, column: 80, args: { rule: 'cn.no-insult' } },
    ]);
  });

  it('points at an unknown misconduct and says what was meant', () => {
    expect(mistakesIn(changed('misconduct: [insult] }]', 'misconduct: [insolt] }]'))).toMatchObject([
      { code: 'SCN104', line: 16, column: 46, args: { found: 'insolt', meant: 'insult' } },
    ]);
  });

  it('points at a missing language', () => {
    const chineseOnly = changed('why: { zh: 伤人。, en: It hurts. }', 'why: { zh: 伤人。 }');
    expect(mistakesIn(chineseOnly)).toMatchObject([{ code: 'SCN401', line: 11, args: { key: 'en' } }]);
  });

  it('points at an unknown pattern, an unknown entry and a day that is none', () => {
    expect(mistakesIn(changed('is: never-says', 'is: never-sings')).map(({ line }) => line)).toEqual([16]);
    expect(mistakesIn(changed('severity: critical', 'severity: critical\n    colour: red'))).toMatchObject([{ code: 'SCN103', line: 8 }]);
    expect(mistakesIn(changed("'1997-10-01'", "'1997-13-01'"))).toMatchObject([{ code: 'SCN105', line: 15 }]);
  });

  it('survives text that is no YAML at all', () => {
    expect(readRulebook({ file: 'trial.yaml', text: ': [ }' }).rulebook).toBeUndefined();
    expect(mistakesIn('').length).toBeGreaterThan(0);
  });
});
