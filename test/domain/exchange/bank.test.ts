import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { parse } from 'gift-pegjs';
import { describe, expect, it } from 'vitest';
import { bankItems, toGift, toMoodleXml, type BankItem } from '../../../src/domain/exchange/index.ts';
import { questionsFrom } from '../../../src/domain/quiz/index.ts';
import { exchangeFileWords } from '../../../src/locales/exchange-files.ts';
import { builtIn } from '../../support/built-in.ts';

const everything = [...builtIn.questions, ...questionsFrom(builtIn.glossary)];
const languages = ['zh', 'en'] as const;
const bankOf = (language: 'zh' | 'en') => bankItems(everything, language, exchangeFileWords(language).bank);

const item = (changed: Partial<BankItem>): BankItem => ({
  id: 'one',
  topic: 'law',
  category: ['Bank', 'Law'],
  ask: 'Which?',
  explain: 'Because.',
  form: { kind: 'truth', truth: true },
  ...changed,
});

describe('a bank', () => {
  it.each(languages)('in %s has every question but those that go from one language to the other', (language) => {
    const { items, leftOut } = bankOf(language);
    expect(items.length + leftOut.length).toBe(everything.length);
    expect(leftOut.every(({ acrossLanguages }) => acrossLanguages)).toBe(true);
    expect(items.length).toBeGreaterThanOrEqual(400);
    expect(items.filter(({ ask, explain }) => `${ask}${explain}`.includes('undefined'))).toEqual([]);
  });
});

type Said = { readonly text: string; readonly format: string };
const textOf = (said: Said | string): string => (typeof said === 'string' ? said : said.text);

/** The reader masks escaped signs, as Moodle does, but leaves the mask on the right of a match. */
const unmasked = (text: string): string => text.replaceAll(/&&(\d{3});?/gu, (_, code: string) => String.fromCodePoint(Number(code)));

/** What a reader of GIFT makes of a file, in the forms it was written from. */
function fromGift(text: string): readonly unknown[] {
  return parse(text)
    .filter(({ type }) => type !== 'Category')
    .map((question) => {
      const read = question as unknown as {
        type: string;
        title: string;
        stem: Said;
        isTrue?: boolean;
        globalFeedback?: Said;
        choices?: {
          isCorrect: boolean;
          weight: number | null;
          text: Said & { number?: number; range?: number };
          feedback: Said | null;
        }[] & {
          number?: number;
          range?: number;
        };
        matchPairs?: { subquestion: Said; subanswer: string }[];
      };
      return {
        id: read.title,
        ask: read.stem.text,
        explain: read.globalFeedback?.text,
        ...(read.type === 'TF' && { truth: read.isTrue }),
        ...(read.type === 'MC' && {
          options: read.choices?.map(({ isCorrect, weight, text: say, feedback }) => ({
            say: say.text,
            right: isCorrect || (weight ?? 0) > 0,
            ...(feedback === null ? {} : { why: textOf(feedback) }),
          })),
        }),
        ...(read.type === 'Matching' && {
          pairs: read.matchPairs?.map(({ subquestion, subanswer }) => [textOf(subquestion), unmasked(subanswer)]),
        }),
        ...(read.type === 'Numerical' && { number: read.choices?.map(({ text: figure }) => [figure.number, figure.range]) }),
      };
    });
}

function expectedFrom({ id, ask, explain, form }: BankItem): unknown {
  const shown = form.kind === 'gap' ? `${ask}\n${form.before}____${form.after}` : ask;
  return {
    id,
    ask: shown,
    explain,
    ...(form.kind === 'truth' && { truth: form.truth }),
    ...('options' in form && { options: form.options }),
    ...(form.kind === 'match' && { pairs: form.pairs.map(({ left, right }) => [left, right]) }),
    ...(form.kind === 'order' && { pairs: form.steps.map((step, at) => [step, String(at + 1)]) }),
    ...(form.kind === 'number' && { number: [[form.answer, form.within]] }),
  };
}

describe('GIFT', () => {
  it('is written as Moodle documents it', () => {
    const options = [
      { say: 'a = b', right: true },
      { say: '50% {c}', right: false, why: 'no: #1' },
    ];
    expect(toGift([item({ ask: 'What:\nthis?', form: { kind: 'one', options } })])).toBe(
      '$CATEGORY: $course$/top/Bank/Law\n\n::one::[plain]What\\:\\nthis?{\n\t=a \\= b\n\t~50% \\{c\\}#no\\: \\#1\n\t####Because.\n}\n',
    );
    const several = [...options, { say: 'd', right: true }];
    expect(toGift([item({ form: { kind: 'several', options: several } })])).toContain(
      '{\n\t~%50%a \\= b\n\t~%-100%50% \\{c\\}#no\\: \\#1\n\t~%50%d\n',
    );
    expect(toGift([item({ form: { kind: 'number', answer: 1500.5, within: 0.01 } })])).toContain('{#\n\t=1500.5:0.01\n\t####Because.\n}');
  });

  it.each(languages)('everything written in %s is read back as it was', (language) => {
    const { items } = bankOf(language);
    const sorted = fromGift(toGift(items));
    const byId = new Map(items.map((one) => [one.id, expectedFrom(one)]));
    expect(sorted).toHaveLength(items.length);
    for (const read of sorted) expect(read).toEqual(byId.get((read as { id: string }).id));
  });

  it('signs that mean something come back as they went', () => {
    const sign = fc.constantFrom(
      '~',
      '=',
      '#',
      '{',
      '}',
      ':',
      '\\',
      '<',
      '>',
      '&',
      '%',
      '[',
      ']',
      '\n',
      ' ',
      'n',
      'a',
      '催',
      '，',
      '/',
      '$',
      '*',
    );
    const words = fc
      .string({ unit: sign, minLength: 1, maxLength: 24 })
      .map((text) =>
        text
          .replaceAll(/\s*\n\s*/gu, '\n')
          .replaceAll(/ +/gu, ' ')
          .trim(),
      )
      .filter((text) => text !== '' && !text.includes('->'));
    fc.assert(
      fc.property(words, words, words, words, (ask, right, wrong, why) => {
        const one = item({
          ask,
          explain: why,
          form: {
            kind: 'one',
            options: [
              { say: right, right: true },
              { say: wrong, right: false, why },
            ],
          },
        });
        const pairs = [
          { left: right, right: wrong },
          { left: wrong, right: why },
          { left: why, right },
        ];
        const match = item({ id: 'two', ask, explain: why, form: { kind: 'match', pairs } });
        expect(fromGift(toGift([one, match]))).toEqual([expectedFrom(one), expectedFrom(match)]);
      }),
    );
  });
});

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  trimValues: false,
  isArray: (name) => ['question', 'answer', 'subquestion', 'selectoption'].includes(name),
});
interface Node {
  readonly '@type': string;
  readonly '@fraction': string;
  readonly 'text': string;
  readonly 'name': Node;
  readonly 'questiontext': Node;
  readonly 'generalfeedback': Node;
  readonly 'feedback'?: Node;
  readonly 'single': string;
  readonly 'tolerance': string;
  readonly 'answer': readonly Node[];
  readonly 'subquestion': readonly Node[];
  readonly 'selectoption': readonly Node[];
}
const questionsIn = (xml: string): readonly Node[] =>
  (parser.parse(xml) as { quiz: { question: readonly Node[] } }).quiz.question.filter((node) => node['@type'] !== 'category');

/** HTML of plain words, back to the words. */
const words = (html: string | undefined): string =>
  (html ?? '').replaceAll('<br>', '\n').replaceAll('&#91;', '[').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

function answersIn(node: Node): unknown {
  switch (node['@type']) {
    case 'multichoice':
      return {
        kind: node.single === 'true' ? 'one' : 'several',
        options: node.answer.map(({ text, feedback, '@fraction': fraction }) => ({
          say: words(text),
          right: Number(fraction) > 0,
          ...(feedback === undefined ? {} : { why: words(feedback.text) }),
        })),
      };
    case 'truefalse':
      return { kind: 'truth', truth: node.answer.find(({ '@fraction': fraction }) => fraction === '100')?.text === 'true' };
    case 'matching':
      return { kind: 'match', pairs: node.subquestion.map(({ text, answer }) => ({ left: words(text), right: answer[0]?.text })) };
    case 'ordering':
      return {
        kind: 'order',
        steps: node.answer.toSorted((a, b) => Number(a['@fraction']) - Number(b['@fraction'])).map(({ text }) => words(text)),
      };
    case 'numerical':
      return { kind: 'number', answer: Number(node.answer[0]?.text), within: Number(node.answer[0]?.tolerance) };
    default:
      return { kind: 'gap', options: node.selectoption.map(({ text }, at) => ({ say: text, right: at === 0 })) };
  }
}

function writtenAs({ form }: BankItem): unknown {
  if (form.kind !== 'gap') return form;
  const options = form.options.map(({ say, right }) => ({ say, right })).toSorted((a, b) => Number(b.right) - Number(a.right));
  return { kind: 'gap', options };
}

describe('Moodle XML', () => {
  it.each(languages)('everything written in %s is well-formed and read back as it was', (language) => {
    const { items } = bankOf(language);
    const xml = toMoodleXml(items);
    expect(XMLValidator.validate(xml)).toBe(true);
    const byId = new Map(items.map((one) => [one.id, one]));
    const read = questionsIn(xml);
    expect(read).toHaveLength(items.length);
    for (const node of read) {
      const one = byId.get(node.name.text);
      if (one === undefined) throw new Error(`nobody wrote ${node.name.text}`);
      const gap = one.form.kind === 'gap' ? `\n${one.form.before}[[1]]${one.form.after}` : '';
      expect([words(node.questiontext.text), words(node.generalfeedback.text)]).toEqual([one.ask + gap, one.explain]);
      expect(answersIn(node)).toEqual(writtenAs(one));
    }
  });

  it('every kind that Moodle knows is there', () => {
    expect(new Set(questionsIn(toMoodleXml(bankOf('zh').items)).map((node) => node['@type']))).toEqual(
      new Set(['multichoice', 'truefalse', 'matching', 'ordering', 'numerical', 'gapselect']),
    );
  });

  it('any text comes back as it went, and what XML has no place for is dropped', () => {
    const sign = fc.constantFrom('<', '>', '&', '"', "'", '[[1]]', '{1:MC:=a}', ']]>', '&amp;', '\n', 'a', '催', '😀');
    const text = fc.array(sign, { minLength: 1, maxLength: 12 }).map((signs) => signs.join(''));
    fc.assert(
      fc.property(text, text, (ask, say) => {
        const one = item({
          ask,
          form: {
            kind: 'one',
            options: [
              { say, right: true },
              { say: ask, right: false, why: say },
            ],
          },
        });
        const xml = toMoodleXml([one]);
        expect(XMLValidator.validate(xml)).toBe(true);
        const [node] = questionsIn(xml);
        expect(node?.questiontext.text).not.toContain('[[1]]');
        expect([words(node?.questiontext.text), node && answersIn(node)]).toEqual([ask, one.form]);
      }),
    );
    expect(toMoodleXml([item({ ask: 'a\u0000\u0008\uFFFEb\uD800' })])).toContain('<text>ab</text>');
  });
});
