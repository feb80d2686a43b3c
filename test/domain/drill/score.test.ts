import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { missedMost, outcomeOf, scoreDrill, tallyRules, type DrillAnswer } from '../../../src/domain/drill/index.ts';

const rules = ['a', 'b', 'c', 'd'] as const;
const anyRule = fc.constantFrom(...rules);
const anyAnswers: fc.Arbitrary<readonly DrillAnswer[]> = fc
  .array(fc.record({ broke: fc.uniqueArray(anyRule, { maxLength: 2 }), marked: fc.option(anyRule, { nil: undefined }) }), { maxLength: 12 })
  .map((all) => all.map(({ broke, marked }, at) => ({ at: at + 1, broke, ...(marked === undefined ? {} : { marked }) })));

const rightly = (answer: DrillAnswer): DrillAnswer => {
  const { marked: _said, ...truth } = answer;
  return truth.broke[0] === undefined ? truth : { ...truth, marked: truth.broke[0] };
};

test.each([
  ['lawful and left alone', [], undefined, 'clean'],
  ['lawful and marked', [], 'a', 'false-alarm'],
  ['broken and passed over', ['a'], undefined, 'missed'],
  ['broken and taken for another rule', ['a'], 'b', 'wrong-rule'],
  ['broken and named', ['a', 'b'], 'a', 'found'],
  ['broken and named by a rule that the same words broke', ['a', 'b'], 'b', 'found'],
] as const)('what is %s', (_title, broke, marked, outcome) => {
  expect(outcomeOf({ broke, ...(marked === undefined ? {} : { marked }) })).toBe(outcome);
});

describe('precision and recall', () => {
  it('count marks that are right in place and rule', () => {
    const answers: readonly DrillAnswer[] = [
      { at: 1, broke: ['a'], marked: 'a' },
      { at: 2, broke: ['b'] },
      { at: 3, broke: ['c'], marked: 'd' },
      { at: 4, broke: [], marked: 'a' },
      { at: 5, broke: ['d'], marked: 'd' },
      { at: 6, broke: [] },
    ];
    expect(scoreDrill(answers)).toEqual({ breaches: 4, marks: 4, found: 2, precision: 0.5, recall: 0.5 });
  });

  it('are both whole when exactly the planted is marked', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        expect(scoreDrill(answers.map(rightly))).toMatchObject({ precision: 1, recall: 1 });
      }),
    );
  });

  it('are whole on a call without a breach where nothing is marked', () => {
    expect(scoreDrill([{ at: 1, broke: [] }])).toEqual({ breaches: 0, marks: 0, found: 0, precision: 1, recall: 1 });
  });

  it('stay between nothing and all, and are whole only for a perfect round', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { precision, recall } = scoreDrill(answers);
        const perfect = answers.every((answer) => ['clean', 'found'].includes(outcomeOf(answer)));
        expect(Math.min(precision, recall)).toBeGreaterThanOrEqual(0);
        expect(Math.max(precision, recall)).toBeLessThanOrEqual(1);
        expect(precision === 1 && recall === 1).toBe(perfect);
      }),
    );
  });

  it('one more right mark never lowers either', () => {
    fc.assert(
      fc.property(anyAnswers, fc.nat(), (answers, pick) => {
        const missed = answers.filter((answer) => outcomeOf(answer) === 'missed');
        const [before, chosen] = [scoreDrill(answers), missed[pick % Math.max(1, missed.length)]];
        const after = scoreDrill(answers.map((answer) => (answer === chosen ? rightly(answer) : answer)));
        expect(after.recall).toBeGreaterThanOrEqual(before.recall);
        expect(after.precision).toBeGreaterThanOrEqual(before.precision);
      }),
    );
  });

  it('one more false alarm never raises precision, and leaves recall as it is', () => {
    fc.assert(
      fc.property(anyAnswers, anyRule, (answers, marked) => {
        const before = scoreDrill(answers);
        const after = scoreDrill([...answers, { at: answers.length + 1, broke: [], marked }]);
        expect(after.precision).toBeLessThanOrEqual(before.precision);
        expect(after.recall).toBe(before.recall);
      }),
    );
  });

  it('do not depend on the order of the answers', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        expect(scoreDrill(answers.toReversed())).toEqual(scoreDrill(answers));
      }),
    );
  });
});

describe('rules over many answers', () => {
  const answers: readonly DrillAnswer[] = [
    { at: 1, broke: ['a', 'd'], marked: 'a' },
    { at: 2, broke: ['a'], marked: 'b' },
    { at: 3, broke: ['b'] },
    { at: 4, broke: [], marked: 'c' },
    { at: 5, broke: ['d'] },
    { at: 6, broke: ['d'] },
  ];

  it('are each counted as broken, missed and mistaken', () => {
    expect(tallyRules(answers)).toEqual([
      { rule: 'a', broken: 2, missed: 1, mistaken: 0 },
      { rule: 'b', broken: 1, missed: 1, mistaken: 1 },
      { rule: 'c', broken: 0, missed: 0, mistaken: 1 },
      { rule: 'd', broken: 2, missed: 2, mistaken: 0 },
    ]);
  });

  it('are listed by how often they slip through, then by how large a share', () => {
    expect(missedMost(answers, 2).map(({ rule }) => rule)).toEqual(['d', 'b']);
    expect(missedMost(answers, 9).map(({ rule }) => rule)).toEqual(['d', 'b', 'a']);
    expect(missedMost([], 9)).toEqual([]);
  });

  it('add up to what the score counts', () => {
    fc.assert(
      fc.property(anyAnswers, (all) => {
        const sum = (what: 'broken' | 'missed' | 'mistaken') => tallyRules(all).reduce((total, tally) => total + tally[what], 0);
        const { breaches, marks, found } = scoreDrill(all);
        expect([sum('broken'), sum('missed'), sum('mistaken')]).toEqual([breaches, breaches - found, marks - found]);
      }),
    );
  });
});
