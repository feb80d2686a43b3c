import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { misconductKinds } from '../../../src/domain/dialogue/index.ts';
import { readRulebook, tryExample } from '../../../src/domain/rulebook/index.ts';

const file = 'scenarios/rulebooks/uk.yaml';
const text = readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8');
const { rulebook, diagnostics } = readRulebook({ file, text });
if (rulebook === undefined) throw new Error(`uk.yaml: ${JSON.stringify(diagnostics, null, 1)}`);

describe.each(rulebook.rules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  it.each(rule.examples.map((example, index) => [example.verdict, index + 1, example] as const))(
    'is %s in example %i',
    (verdict, _index, example) => {
      expect(tryExample(rule, example, rulebook)).toBe(verdict);
    },
  );

  it('shows when it is met, when it is broken, and when it does not apply or cannot be told', () => {
    const shown = new Set(rule.examples.map(({ verdict }) => verdict));
    expect([...shown]).toEqual(expect.arrayContaining(['met', 'breached']));
    expect(shown.has('not-applicable') || shown.has('undecided')).toBe(true);
  });
});

describe('the UK rulebook', () => {
  it('has the thirty-four rules', () => {
    expect(rulebook.rules).toHaveLength(34);
  });

  it('has a rule against every kind of misconduct', () => {
    const forbidden = rulebook.rules.flatMap(({ pattern }) =>
      pattern.flatMap((one) => ('misconduct' in one ? (one.misconduct ?? []) : [])),
    );
    expect(misconductKinds.filter((kind) => !forbidden.includes(kind))).toEqual([]);
  });

  it('says where a figure is ours and not the law’s', () => {
    const ours = rulebook.rules.filter(({ clauses }) => clauses.some(({ force }) => force === 'project-rule')).map(({ id }) => id);
    expect(ours).toEqual(['uk.fair-treatment', 'uk.times', 'uk.frequency', 'uk.breathing-space']);
  });

  it('leads no rule with a clause of ours', () => {
    expect(rulebook.rules.filter(({ clauses }) => clauses[0]?.force === 'project-rule')).toEqual([]);
  });
});
