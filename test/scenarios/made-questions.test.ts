import { describe, expect, it } from 'vitest';
import { madeQuestions } from '../../src/content/index.ts';
import { builtIn, builtInScenarios } from '../support/built-in.ts';

const made = madeQuestions(builtIn);
const of = <Kind extends string>(kind: Kind) =>
  made.filter((question): question is Extract<(typeof made)[number], { kind: Kind }> => question.kind === kind);

describe('questions made of', () => {
  it('the drills ask one wording of a pair and tell of the rule it turns on', () => {
    expect(of('lawful').length).toBeGreaterThanOrEqual(20);
    for (const question of of('lawful')) {
      const deck = builtIn.decks.get(question.jurisdiction ?? '');
      const pair = deck?.pairs.find(({ id }) => question.id === `${deck.jurisdiction}.${id}`);
      const lines = question.lawful ? pair?.lawful : pair?.unlawful;
      expect(question.line.zh, question.id).toBe(lines?.map(({ say }) => say.zh).join(''));
      if (!question.lawful) expect(pair?.breaks).toContain(question.breaks);
      expect(question.rules).toHaveLength(1);
    }
    expect(new Set(of('lawful').map(({ lawful }) => lawful))).toEqual(new Set([true, false]));
  });

  it('phrases name what is done and three other things, and leave no figure of a case open', () => {
    expect(of('act').length).toBeGreaterThanOrEqual(40);
    for (const { id, act, not, line } of of('act')) {
      const entry = builtIn.shelf.phrases.find((phrase) => phrase.id === id)?.entry;
      expect([...(entry?.acts ?? []), ...(entry?.misconduct ?? [])], id).toContain(act);
      expect(new Set([act, ...not]).size).toBe(4);
      expect(not.filter((other) => [...(entry?.acts ?? []), ...(entry?.misconduct ?? [])].some((one) => one === other))).toEqual([]);
      expect(`${line.zh}${line.en}`).not.toContain('{');
    }
  });

  it('model calls take the model’s words as right, and as wrong what no coach would praise', () => {
    expect(of('say-next').length).toBeGreaterThanOrEqual(20);
    for (const question of of('say-next')) {
      const scenario = builtInScenarios.find(({ id }) => id === question.scenario);
      const praised = scenario?.choices.filter(({ grade }) => grade === 'good').flatMap(({ coach }) => coach?.zh ?? []) ?? [];
      const wrong = question.options.filter(({ right }) => !right);
      expect(praised).toContain(question.explain.zh);
      expect(wrong.length, question.id).toBeGreaterThanOrEqual(2);
      expect(wrong.filter(({ why }) => why === undefined || praised.includes(why.zh))).toEqual([]);
      expect(question.options.filter(({ say }) => /[{}]/u.test(`${say.zh}${say.en}`))).toEqual([]);
    }
  });
});
