import { describe, expect, it } from 'vitest';
import { misconductKinds } from '../../../src/domain/dialogue/index.ts';
import { checkExamples, tryExample } from '../../../src/domain/rulebook/index.ts';
import { cnRulebook } from './cn-rulebook.ts';

const rulebook = cnRulebook();

describe.each(rulebook.rules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  it.each(rule.examples.map((example, index) => [example.verdict, index + 1, example] as const))(
    'is %s in example %i',
    (verdict, _index, example) => {
      expect(tryExample(rule, example, rulebook)).toBe(verdict);
    },
  );

  it('shows in examples what it asks, and when it does not apply', () => {
    const shown = new Set(rule.examples.map(({ verdict }) => verdict));
    const wanted = rule.kind === 'may' ? ['met', 'not-applicable'] : ['met', 'breached'];
    expect(wanted.filter((verdict) => !shown.has(verdict as 'met'))).toEqual([]);
    expect(shown.has('not-applicable') || shown.has('undecided')).toBe(true);
  });
});

describe('the China rulebook', () => {
  it('keeps all its examples', () => {
    expect(checkExamples(rulebook)).toEqual([]);
  });

  it('has a rule against every kind of misconduct', () => {
    const forbidden = rulebook.rules.flatMap(({ pattern }) =>
      pattern.flatMap((one) => ('misconduct' in one ? (one.misconduct ?? []) : [])),
    );
    expect(misconductKinds.filter((kind) => !forbidden.includes(kind))).toEqual([]);
  });

  it('says honestly which rules are ours', () => {
    const ours = rulebook.rules.filter(({ clauses }) => clauses.every(({ force }) => force === 'project-rule')).map(({ id }) => id);
    expect(ours).toEqual([
      'cn.promise-within-authority',
      'cn.no-false-deadline',
      'cn.hear-hardship',
      'cn.conversations-3',
      'cn.no-hang-up',
    ]);
  });

  it('never breaches a permission', () => {
    const permitted = rulebook.rules.filter(({ kind }) => kind === 'may');
    expect(permitted.map(({ id, pattern }) => [id, pattern.map(({ is }) => is)])).toEqual([['cn.honest-consequence', ['permitted']]]);
  });
});
