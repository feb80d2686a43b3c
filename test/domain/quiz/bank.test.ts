import { describe, expect, it } from 'vitest';
import { layOut, markAnswer, questionKinds, rightAnswer, type Question } from '../../../src/domain/quiz/index.ts';
import { studyTopics } from '../../../src/domain/glossary/index.ts';
import { builtIn } from '../../support/built-in.ts';
import { answersTo, bank, written } from './bank.ts';

/** Rows of the acceptance table that ask for a quiz item. */
const quizRows = [25, 39, 65, 66, 67, 68, 69, 70, 72, 75, 77, 78, 79, 82, 101, 115];

const named = (questions: readonly Question[]): readonly string[] => questions.map(({ id }) => id);

it('there are enough questions, of every kind and on every topic', () => {
  expect(bank.length).toBeGreaterThanOrEqual(400);
  expect(written.length).toBeGreaterThanOrEqual(150);
  expect(new Set(written.map(({ kind }) => kind))).toEqual(new Set(questionKinds));
  expect(new Set(bank.map(({ topic }) => topic))).toEqual(new Set(studyTopics));
});

it('every quiz row of the acceptance table is answered by a written question', () => {
  expect(quizRows.filter((row) => !written.some(({ covers }) => covers.includes(row)))).toEqual([]);
});

it('no two questions share an id', () => {
  expect(new Set(named(bank)).size).toBe(bank.length);
});

describe('every question', () => {
  it('is answered rightly by its right answer', () => {
    expect(named(bank.filter((question) => !markAnswer(question, rightAnswer(question)).right))).toEqual([]);
  });

  it('is answered wrongly by anything else', () => {
    const givenAway = bank.filter((question) =>
      answersTo(question).some(
        (answer) => JSON.stringify(answer) !== JSON.stringify(rightAnswer(question)) && markAnswer(question, answer).right,
      ),
    );
    expect(named(givenAway)).toEqual([]);
  });

  it('is laid out with each of its parts once, and steps never as they belong', () => {
    for (const question of bank) {
      for (const seed of [0, 1, 4_294_967_295]) {
        const layout = layOut(question, seed);
        const inOrder = layout.map((_, at) => at);
        expect(
          [...layout].sort((a, b) => a - b),
          question.id,
        ).toEqual(inOrder);
        if (question.kind === 'order') expect(layout, question.id).not.toEqual(inOrder);
      }
    }
  });

  it('explains itself and each wrong option', () => {
    const silent = bank.filter(
      (question) =>
        question.explain.zh === '' ||
        question.explain.en === '' ||
        ('options' in question && question.options.some(({ right, why, isOf }) => !right && why === undefined && isOf === undefined)),
    );
    expect(named(silent)).toEqual([]);
  });

  it('has no two options or parts that read the same', () => {
    const parts = (question: Question, language: 'zh' | 'en'): readonly string[] => {
      switch (question.kind) {
        case 'choose':
        case 'choose-all':
        case 'cloze':
        case 'say-next':
          return question.options.map(({ say }) => say[language]);
        case 'match':
          return question.pairs.map(({ right }) => right[language]);
        case 'order':
          return question.steps.map((step) => step[language]);
        case 'act':
          return [question.act, ...question.not];
        default:
          return [];
      }
    };
    const twice = bank.filter((question) =>
      (['zh', 'en'] as const).some((language) => new Set(parts(question, language)).size < parts(question, language).length),
    );
    expect(named(twice)).toEqual([]);
  });

  it('points to terms and rules that exist', () => {
    const terms = new Set(builtIn.glossary.terms.map(({ id }) => id));
    const rules = new Set([...builtIn.rulebooks.values()].flatMap((book) => book.rules.map(({ id }) => id)));
    const astray = bank.filter(
      (question) => question.terms.some((term) => !terms.has(term)) || question.rules.some((rule) => !rules.has(rule)),
    );
    expect(named(astray)).toEqual([]);
  });
});

it('a gap is not given away by an article or by standing in the line besides', () => {
  const clozes = bank.filter((question) => question.kind === 'cloze' && question.made === 'generated');
  const givenAway = clozes.filter((question) => {
    if (question.kind !== 'cloze') return false;
    const names = question.options.map(({ say }) => say);
    const vowels = new Set(names.map(({ en }) => /^[aeiou]/iu.test(en)));
    return (
      names.some(({ zh, en }) => question.line.zh.includes(zh) || question.line.en.toLowerCase().includes(` ${en.toLowerCase()} `)) ||
      (/\ban? ____/iu.test(question.line.en) && vowels.size > 1)
    );
  });
  expect(named(givenAway)).toEqual([]);
});
