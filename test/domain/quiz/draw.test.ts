import fc from 'fast-check';
import { expect, it } from 'vitest';
import { studyTopics } from '../../../src/domain/glossary/index.ts';
import {
  drawPaper,
  drawQuiz,
  fitting,
  markAnswer,
  questionKinds,
  resultOf,
  rightAnswer,
  standardBlueprint,
  studyLanguages,
  type Mark,
} from '../../../src/domain/quiz/index.ts';
import { bank } from './bank.ts';

const anyPlan = fc.record({
  questions: fc.integer({ min: 1, max: 60 }),
  topics: fc.subarray([...studyTopics], { maxLength: 3 }),
  kinds: fc.subarray([...questionKinds], { maxLength: 3 }),
  jurisdictions: fc.subarray(['cn', 'us', 'us-tx', 'uk'], { maxLength: 2 }),
  languages: fc.constantFrom(...studyLanguages),
});
const anySeed = fc.integer({ min: 0, max: 4_294_967_295 });

it('a quiz has as many questions as asked for or as there are, all fitting and none twice, the same for the same number', () => {
  fc.assert(
    fc.property(anyPlan, anySeed, (plan, seed) => {
      const drawn = drawQuiz(bank, plan, seed);
      const fits = new Set(fitting(bank, plan));
      expect(drawn.length).toBe(Math.min(plan.questions, fits.size));
      expect(drawn.filter((question) => !fits.has(question))).toEqual([]);
      expect(new Set(drawn).size).toBe(drawn.length);
      expect(drawQuiz(bank, plan, seed)).toEqual(drawn);
    }),
    { numRuns: 60 },
  );
});

it('a term is asked for by name only from one language into another', () => {
  const across = bank.filter(({ acrossLanguages }) => acrossLanguages === true);
  const open = { topics: [], kinds: [], jurisdictions: [] };
  expect(fitting(across, { ...open, languages: 'zh' })).toEqual([]);
  expect(fitting(across, { ...open, languages: 'en-zh' })).toEqual(across);
});

it('the standard paper has its forty questions, topic by topic and none twice', () => {
  for (const seed of [1, 2, 3]) {
    const paper = drawPaper(bank, standardBlueprint, seed);
    expect(new Set(paper).size).toBe(40);
    for (const { topic, questions } of standardBlueprint.parts) expect(paper.filter((one) => one.topic === topic)).toHaveLength(questions);
    expect(paper.filter(({ jurisdiction }) => jurisdiction !== undefined && jurisdiction !== 'cn')).toEqual([]);
  }
});

const paper = drawPaper(bank, standardBlueprint, 7);
const right = paper.map((question) => markAnswer(question, rightAnswer(question)));
const wrong: Mark = { right: false, share: 0, parts: [false] };

it('nobody passes by rounding: 31 of 40 is 77 percent', () => {
  const marks = right.map((mark, at) => (at < 31 ? mark : undefined));
  expect(resultOf(paper, marks, 78)).toMatchObject({ right: 31, of: 40, percent: 77, passed: false });
  expect(resultOf(paper, marks, 77)).toMatchObject({ passed: true });
});

it('one more right answer never lowers a result, and an open one is worth a wrong one', () => {
  const anyMarks = fc.array(fc.boolean(), { minLength: paper.length, maxLength: paper.length });
  fc.assert(
    fc.property(anyMarks, fc.nat(paper.length - 1), fc.integer({ min: 0, max: 100 }), (given, at, passMark) => {
      const marks = given.map((good, place) => (good ? right[place] : wrong));
      const before = resultOf(paper, marks, passMark);
      const after = resultOf(paper, marks.with(at, right[at]), passMark);
      expect(after.percent).toBeGreaterThanOrEqual(before.percent);
      expect(Number(after.passed)).toBeGreaterThanOrEqual(Number(before.passed));
      expect(
        resultOf(
          paper,
          marks.map((mark) => (mark === wrong ? undefined : mark)),
          passMark,
        ),
      ).toEqual(before);
      expect(before.byTopic.reduce((sum, topic) => sum + topic.right, 0)).toBe(before.right);
      expect(before.byTopic.reduce((sum, topic) => sum + topic.of, 0)).toBe(before.of);
    }),
  );
});
