import type { Glossary, StudyList, Term } from '../../../src/domain/glossary/index.ts';
import type { Content } from '../../../src/stores/content.ts';
import { withBooks } from '../rules/books.ts';

const words = (zh: string, en: string) => ({ zh, en });

export const aTerm = (changed: Partial<Term> & Pick<Term, 'id' | 'source' | 'zh' | 'pinyin' | 'en'>): Term => ({
  topic: 'arrears',
  product: 'any',
  also: { zh: [], en: [] },
  definition: words(`${changed.zh}的意思。`, `What ${changed.en} means.`),
  example: words(`您这是${changed.zh}。`, `That is ${changed.en}.`),
  saidBy: 'collector',
  related: [],
  near: [],
  rules: [],
  scenarios: [],
  ...changed,
});

const overdue = aTerm({
  id: 'overdue',
  source: 'G-001',
  listed: 1,
  zh: '逾期',
  pinyin: 'yú qī',
  en: 'overdue',
  also: { zh: ['过期未还'], en: ['past due'] },
  note: words('够最低还款额就不算。', 'Not if the minimum is paid.'),
  mark: 'wrong',
  related: ['fine'],
  near: ['dead-account', 'bucket'],
  rules: ['us.no-insults', 'cn.old'],
  scenarios: ['first-call'],
});
const terms: readonly Term[] = [
  aTerm({ id: 'bucket', source: 'G-A01', zh: '账龄', pinyin: 'zhàng líng', en: 'bucket' }),
  aTerm({
    id: 'fine',
    source: 'G-045',
    topic: 'charges',
    zh: '罚款',
    pinyin: 'fá kuǎn',
    en: 'fine',
    mark: 'unlawful',
    note: words('无权。', 'No power.'),
  }),
  aTerm({ id: 'dead-account', source: 'G-002', listed: 2, zh: '呆账', pinyin: 'dāi zhàng', en: 'dead account', product: 'card' }),
  overdue,
];

const list = (changed: Partial<StudyList> & Pick<StudyList, 'id' | 'title'>): StudyList => ({
  source: '009-S1',
  intro: words('引言。', 'An introduction.'),
  introSource: ['009-S1-0'],
  about: 'collector',
  ordered: true,
  items: [],
  summarySource: [],
  ...changed,
});

const lists: readonly StudyList[] = [
  list({
    id: 'two-steps',
    title: words('两步', 'Two steps'),
    items: [
      {
        source: '009-S1-1',
        name: words('先听', 'Listen first'),
        say: words('听完再说。', 'Hear them out.'),
        stages: ['w0'],
        rules: [],
        terms: ['overdue'],
      },
      {
        source: '009-S1-2',
        name: words('开罚单', 'Fine them'),
        say: words('原文说要罚款。', 'The source would fine them.'),
        stages: ['w1', 'x1'],
        mark: 'unlawful',
        correction: words('债权人无权罚款。', 'No creditor may fine anyone.'),
        rules: ['us.no-insults'],
        terms: ['fine'],
      },
    ],
    summary: words('就这两步。', 'That is all.'),
    summarySource: ['009-S1-3'],
  }),
  list({
    id: 'for-debtors',
    title: words('懂行的人', 'Those who know'),
    about: 'debtor',
    mark: 'mixed-up',
    note: words('换个角度读。', 'Read it the other way round.'),
  }),
];

export const glossary: Glossary = {
  terms,
  lists,
  stages: [
    {
      id: 'w0',
      crossing: false,
      name: words('准备', 'Prepare'),
      does: words('备齐。', 'Get ready.'),
      gate: words('都齐了。', 'All is ready.'),
      rules: ['cn.old'],
      terms: ['overdue'],
    },
    {
      id: 'w1',
      crossing: false,
      name: words('核对', 'Check'),
      does: words('核一遍。', 'Go over it.'),
      gate: words('无误。', 'No mistake.'),
      rules: [],
      terms: [],
    },
    {
      id: 'w2',
      crossing: false,
      name: words('核身', 'Verify'),
      does: words('核身。', 'Verify.'),
      gate: words('是本人。', 'It is them.'),
      rules: [],
      terms: [],
    },
    {
      id: 'x1',
      crossing: true,
      name: words('投诉', 'Complaints'),
      does: words('听完登记。', 'Hear and log.'),
      gate: words('有答复。', 'Answered.'),
      rules: [],
      terms: [],
    },
  ],
};

/** A small glossary beside three rulebooks; the clock of a screen stands at 22 November 2026. */
export const withGlossary = (changed: Partial<Content> = {}): Content => ({
  ...withBooks(),
  openGlossary: () => Promise.resolve(glossary),
  ...changed,
});
