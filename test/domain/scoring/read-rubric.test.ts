import { describe, expect, it } from 'vitest';
import { readRubric } from '../../../src/domain/scoring/index.ts';
import { cardCall, rubricFile } from './spoken.ts';

const changed = (from: string, to: string) => readRubric({ ...rubricFile, text: rubricFile.text.replace(from, to) });

describe('reading a rubric', () => {
  it('the built-in rubric has the sections and points of the published scorecard', () => {
    expect(cardCall.sections.map(({ id, criteria }) => [id, criteria.map(({ points }) => points)])).toEqual([
      ['opening', [3, 5, 2, 2]],
      ['finding-out', [6, 6, 3, 3]],
      ['communication', [6, 5, 5, 4]],
      ['information', [5, 5]],
      ['negotiation', [6, 8, 5, 3]],
      ['commitment', [6, 4]],
      ['note', [8]],
    ]);
  });

  it('points that do not add up to a hundred are an author’s mistake', () => {
    expect(changed('points: 8\n        measure:', 'points: 9\n        measure:')).toEqual({
      diagnostics: [
        { code: 'SCN150', severity: 'error', file: 'card-call.yaml', line: 29, column: 1, length: 8, args: { sum: 101, whole: 100 } },
      ],
    });
  });

  it('an id used twice is an author’s mistake', () => {
    const { rubric, diagnostics } = changed('- id: safe-time', '- id: greeting');
    expect(rubric).toBeUndefined();
    expect(diagnostics.map(({ code, args }) => [code, args])).toEqual([['SCN151', { id: 'greeting' }]]);
  });

  it('an act nobody knows is found where it stands', () => {
    const { rubric, diagnostics } = changed('does: [greet]', 'does: [greeet]');
    expect(rubric).toBeUndefined();
    expect(diagnostics.map(({ code, args }) => [code, args['found'], args['meant']])).toEqual([['SCN104', 'greeet', 'greet']]);
  });

  it('a critical breach may not cost so little that legality stays above half', () => {
    const { rubric, diagnostics } = changed('critical: 60,', 'critical: 40,');
    expect(rubric).toBeUndefined();
    expect(diagnostics.map(({ code }) => code)).toEqual(['SCN105']);
  });

  it('a title in one language only is refused', () => {
    const { rubric, diagnostics } = changed('  en: Card collection call scorecard\n', '');
    expect(rubric).toBeUndefined();
    expect(diagnostics.map(({ code, args }) => [code, args['key']])).toEqual([['SCN401', 'en']]);
  });
});
