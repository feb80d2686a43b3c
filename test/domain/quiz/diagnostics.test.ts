import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/domain/authoring/index.ts';
import { checkQuestions, readQuestions } from '../../../src/domain/quiz/index.ts';
import { diagnosticWords } from '../../../src/locales/diagnostics.ts';

const small = `topic: law
questions:
  - id: who-sues
    kind: choose
    source: 002-S2-14
    level: 1
    ask: { zh: 谁能起诉？, en: Who may sue? }
    options:
      - { say: { zh: 债权人, en: the creditor }, right: true }
      - { say: { zh: 催收员, en: the collector }, why: { zh: 不是他的债。, en: It is not theirs. } }
      - { say: { zh: 警察, en: the police }, why: { zh: 这是民事。, en: It is civil. } }
    explain: { zh: 谁的债谁起诉。, en: Whoever owns it sues. }
  - id: which-routes
    kind: choose-all
    source: 002-S2-14
    level: 1
    ask: { zh: 哪些是正路？, en: Which are proper? }
    options:
      - { say: { zh: 调解, en: mediation }, right: true }
      - { say: { zh: 起诉, en: a suit }, right: true }
      - { say: { zh: 堵门, en: blocking the door }, why: { zh: 违法。, en: Unlawful. } }
    explain: { zh: 前两样。, en: The first two. }
  - id: gap
    kind: cloze
    source: 002-S2-14
    level: 1
    ask: { zh: 填空。, en: Fill it. }
    line: { zh: 您已经____三天。, en: 'You are three days ____.' }
    options:
      - { say: { zh: 逾期, en: overdue }, right: true }
      - { say: { zh: 破产, en: bankrupt }, why: { zh: 那要法院。, en: That takes a court. } }
      - { say: { zh: 失信, en: listed }, why: { zh: 那也要法院。, en: So does that. } }
    explain: { zh: 过期就是逾期。, en: Past the date is overdue. }
  - id: bins
    kind: sort
    source: 002-S2-14
    level: 1
    ask: { zh: 归类。, en: Sort. }
    bins: [{ id: fact, name: { zh: 事实, en: fact } }, { id: threat, name: { zh: 威胁, en: threat } }]
    items:
      - { say: { zh: 欠三百, en: three hundred owed }, bin: fact, why: { zh: 有账。, en: On the books. } }
      - { say: { zh: 等着瞧, en: just you wait }, bin: threat, why: { zh: 吓人。, en: It scares. } }
      - { say: { zh: 十号到期, en: due on the tenth }, bin: fact, why: { zh: 有约。, en: In the contract. } }
    explain: { zh: 看有没有根据。, en: See what it rests on. }
  - id: spotted
    kind: spot
    source: 002-S2-14
    level: 1
    ask: { zh: 哪个词错了？, en: Which word is wrong? }
    dialogue:
      - { by: debtor, say: { zh: 这是什么钱？, en: What is this? } }
      - { by: collector, say: { zh: 是滞纳金。, en: A late fee. }, wrong: { zh: 滞纳金, en: late fee }, right: { zh: 违约金, en: default charge } }
    explain: { zh: 现在叫违约金。, en: It is a default charge now. }
`;
const read = (text: string, file = 'law.yaml') => readQuestions({ file, text });
const at = (text: string, { line, column }: Diagnostic): string => (text.split('\n')[line - 1] ?? '').slice(column - 1);

const mistakes: readonly (readonly [code: string, from: string, to: string, shownAt: string, args: Diagnostic['args']])[] = [
  ['SCN557', 'the creditor }, right: true }', "the creditor }, why: { zh: 不。, en: 'No.' } }", 'options', { found: 0 }],
  ['SCN557', 'blocking the door }, why: { zh: 违法。, en: Unlawful. } }', 'blocking the door }, right: true }', 'options', { found: 3 }],
  ['SCN557', ', right: { zh: 违约金, en: default charge } }', ' }', 'dialogue', { found: 0 }],
  ['SCN558', 'the police }, why: { zh: 这是民事。, en: It is civil. } }', 'the police } }', '{ say: { zh: 警察', {}],
  ['SCN559', '您已经____三天。', '您已经逾期三天。', '您已经逾期三天。', {}],
  ['SCN559', "'You are three days ____.'", "'You ____ three days ____.'", "'You ____", {}],
  ['SCN560', 'just you wait }, bin: threat', 'just you wait }, bin: thraet', 'thraet', { found: 'thraet', known: 'fact, threat' }],
  ['SCN560', 'wrong: { zh: 滞纳金, en: late fee }', 'wrong: { zh: 滞纳金, en: fine }', 'fine }', { found: 'fine', known: 'A late fee.' }],
];

it('a file without a mistake reads', () => {
  expect(read(small).diagnostics).toEqual([]);
  expect(read(small).part?.questions.map(({ id, topic, made }) => [id, topic, made])).toEqual(
    ['who-sues', 'which-routes', 'gap', 'bins', 'spotted'].map((id) => [id, 'law', 'written']),
  );
});

describe.each(mistakes)('%s', (code, from, to, shownAt, args) => {
  it(`is found where ${from} becomes ${to}, and told in both languages`, () => {
    const text = small.replace(from, to);
    expect(text).not.toBe(small);
    const { part, diagnostics } = read(text);
    expect(part).toBeUndefined();
    expect(diagnostics.map((found) => [found.code, found.args])).toEqual([[code, args]]);
    expect(diagnostics.map((found) => at(text, found).startsWith(shownAt))).toEqual([true]);
    for (const found of diagnostics) {
      const { zh, en } = diagnosticWords(found);
      expect([/\p{Script=Han}/u.test(zh), en.length > code.length, `${zh}${en}`.includes('{')]).toEqual([true, true, false]);
    }
  });
});

it('SCN561 tells of an id that another file has already', () => {
  const [one, other] = [
    read(small, 'a.yaml').part,
    read(small.replaceAll(/id: (which-routes|gap|bins|spotted)/gu, 'id: b-$1'), 'b.yaml').part,
  ];
  if (one === undefined || other === undefined) throw new Error('the small files do not read');
  const known = { terms: [], stages: [], rules: [], scenarios: [] };
  expect(checkQuestions([one], known)).toEqual([]);
  expect(checkQuestions([one, other], known)).toMatchObject([
    { code: 'SCN561', file: 'b.yaml', line: 3, args: { id: 'who-sues', other: 'a.yaml' } },
  ]);
});
