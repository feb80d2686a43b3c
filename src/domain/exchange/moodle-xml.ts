import type { BankForm, BankItem, BankOption } from './bank-items.ts';
import { shareOf } from './fractions.ts';
import { element, type Xml } from './xml.ts';

/**
 * A bank in Moodle XML, https://docs.moodle.org/en/Moodle_XML_format: choices (one or several), true or false, matching,
 * numerical, “select missing words” for cloze lines and, as Moodle has it since 4.4, ordering. Texts are HTML made of plain
 * words; what Moodle reads as plain stays plain.
 */
export function toMoodleXml(items: readonly BankItem[]): string {
  const categories = new Map<string, BankItem[]>();
  for (const item of items) {
    const category = item.category.map((part) => part.replaceAll('/', '//')).join('/');
    categories.set(category, [...(categories.get(category) ?? []), item]);
  }
  const questions = [...categories].flatMap(([category, within]) => [
    element('question', { type: 'category' }, [element('category', {}, [text(`$course$/top/${category}`)])]),
    ...within.map(questionOf),
  ]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n${questions.map((question) => `${question}\n`).join('')}</quiz>\n`;
}

const types = {
  one: 'multichoice',
  several: 'multichoice',
  gap: 'gapselect',
  truth: 'truefalse',
  match: 'matching',
  order: 'ordering',
  number: 'numerical',
} as const satisfies Record<BankForm['kind'], string>;

function questionOf({ id, topic, ask, explain, form }: BankItem): Xml {
  return element('question', { type: types[form.kind] }, [
    element('name', {}, [text(id)]),
    html('questiontext', form.kind === 'gap' ? { made: `${toHtml(ask)}<br>${gapLine(form)}` } : ask),
    html('generalfeedback', explain),
    element('defaultgrade', {}, '1'),
    element('penalty', {}, '0.3333333'),
    element('hidden', {}, '0'),
    element('idnumber', {}, id),
    ...answersOf(form),
    element('tags', {}, [element('tag', {}, [text(topic)])]),
  ]);
}

/** The gap is the choice numbered 1: the right one is told first. */
const gapLine = ({ before, after }: Extract<BankForm, { kind: 'gap' }>): string => `${toHtml(before)}[[1]]${toHtml(after)}`;

function answersOf(form: BankForm): readonly Xml[] {
  switch (form.kind) {
    case 'one':
    case 'several': {
      const { right, wrong } = form.kind === 'one' ? { right: 100, wrong: 0 } : shareOf(form.options);
      return [
        element('single', {}, String(form.kind === 'one')),
        element('shuffleanswers', {}, 'true'),
        element('answernumbering', {}, 'abc'),
        ...form.options.map((option) => answer(option.right ? right : wrong, option)),
      ];
    }
    case 'gap':
      return [
        element('shuffleanswers', {}, '1'),
        ...form.options
          .toSorted((a, b) => Number(b.right) - Number(a.right))
          .map(({ say }) => element('selectoption', {}, [text(say), element('group', {}, '1')])),
      ];
    case 'truth':
      return [true, false].map((truth) =>
        element('answer', { fraction: truth === form.truth ? 100 : 0, format: 'moodle_auto_format' }, [text(String(truth))]),
      );
    case 'match':
      return [
        element('shuffleanswers', {}, 'true'),
        ...form.pairs.map(({ left, right }) =>
          element('subquestion', { format: 'html' }, [text(toHtml(left)), element('answer', {}, [text(right)])]),
        ),
      ];
    case 'order':
      return [
        element('layouttype', {}, 'VERTICAL'),
        element('selecttype', {}, 'ALL'),
        element('selectcount', {}, String(form.steps.length)),
        element('gradingtype', {}, 'ABSOLUTE_POSITION'),
        element('showgrading', {}, 'SHOW'),
        element('numberingstyle', {}, 'none'),
        ...form.steps.map((step, at) => answer(at + 1, { say: step, right: true })),
      ];
    case 'number':
      return [
        element('answer', { fraction: 100, format: 'moodle_auto_format' }, [
          text(String(form.answer)),
          element('tolerance', {}, String(form.within)),
        ]),
      ];
  }
}

const answer = (fraction: number, { say, why }: BankOption): Xml =>
  element('answer', { fraction, format: 'html' }, [text(toHtml(say)), ...(why === undefined ? [] : [html('feedback', why)])]);

const text = (words: string): Xml => element('text', {}, words);

const html = (name: string, words: string | { readonly made: string }): Xml =>
  element(name, { format: 'html' }, [text(typeof words === 'string' ? toHtml(words) : words.made)]);

/** `[[1]]` in a text is no gap. */
const toHtml = (words: string): string =>
  words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('[', '&#91;')
    .replaceAll(/\r\n?|\n/gu, '<br>');
