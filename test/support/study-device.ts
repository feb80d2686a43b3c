import type { Term } from '../../src/domain/glossary/index.ts';
import type { Question } from '../../src/domain/quiz/index.ts';
import type { Content } from '../../src/stores/content.ts';
import { sampleContent } from './sample-content.ts';

const term = (changed: Pick<Term, 'id' | 'zh' | 'pinyin' | 'en' | 'definition' | 'example'>): Term => ({
  source: 'G-001',
  topic: 'arrears',
  product: 'any',
  also: { zh: [], en: [] },
  saidBy: 'collector',
  related: [],
  near: [],
  rules: [],
  scenarios: [],
  ...changed,
});

export const overdue: Term = {
  ...term({
    id: 'overdue',
    zh: '逾期',
    pinyin: 'yú qī',
    en: 'overdue',
    definition: { zh: '到了还款日还没还。', en: 'Not paid by the due date.' },
    example: { zh: '您的卡已经逾期七天。', en: 'Your card is seven days overdue.' },
  }),
  also: { zh: ['拖欠'], en: ['past due'] },
  note: { zh: '不等于坏账。', en: 'Not the same as bad debt.' },
};

export const waiver: Term = term({
  id: 'waiver',
  zh: '减免',
  pinyin: 'jiǎn miǎn',
  en: 'waiver',
  definition: { zh: '银行同意少收一部分。', en: 'The bank agrees to charge less.' },
  example: { zh: '减免要先申请。', en: 'A waiver has to be applied for.' },
});

export const whoMaySue: Question = {
  kind: 'choose',
  id: 'who-may-sue',
  made: 'written',
  topic: 'law',
  level: 1,
  ask: { zh: '谁可以起诉持卡人？', en: 'Who may sue the cardholder?' },
  source: '002-S2-14',
  covers: [],
  terms: [],
  rules: [],
  explain: { zh: '债权在谁手里，谁才能起诉。', en: 'Only whoever holds the claim may sue.' },
  options: [
    { say: { zh: '发卡行', en: 'The issuer' }, right: true },
    { say: { zh: '催收员', en: 'The collector' }, right: false },
    { say: { zh: '催收公司', en: 'The agency' }, right: false },
  ],
};

/** Two terms and a question, beside the rules and calls of the sample. */
export const studyContent: Content = {
  ...sampleContent(),
  openGlossary: () => Promise.resolve({ terms: [overdue, waiver], lists: [], stages: [] }),
  openQuestions: () => Promise.resolve([whoMaySue]),
  openMadeQuestions: () => Promise.resolve([{ ...whoMaySue, id: 'made-of-a-call', made: 'generated' }]),
};
