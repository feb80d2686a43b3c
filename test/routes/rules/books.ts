import { tellExample, type Commentary, type Example, type Rule, type Rulebook } from '../../../src/domain/rulebook/index.ts';
import type { Content } from '../../../src/stores/content.ts';
import { sampleContent } from '../../support/sample-content.ts';

const words = (zh: string, en: string) => ({ zh, en });

const aRule = (changed: Partial<Rule> & Pick<Rule, 'id' | 'title'>): Rule => ({
  topic: 'conduct',
  kind: 'must-not',
  severity: 'major',
  level: ['utterance'],
  pattern: [{ is: 'never-says', misconduct: ['insult'] }],
  clauses: [{ instrument: words('旧办法', 'Old measures'), article: '4', from: '2010-01-01', force: 'law', certainty: 'T' }],
  words: words('不得这样做。', 'Do not do this.'),
  why: words('伤人。', 'It hurts.'),
  lawful: words('请讲。', 'Please go on.'),
  unlawful: words('闭嘴。', 'Shut up.'),
  examples: [],
  ...changed,
});

const insults: readonly Example[] = [
  {
    verdict: 'breached',
    turns: [
      { debtor: { acts: ['confirm-identity'], say: words('是我。', 'Speaking.') } },
      { collector: { acts: ['state-debt'], misconduct: ['insult'], say: words('你这种人！', 'People like you!') } },
    ],
  },
  { verdict: 'met', turns: [{ collector: { acts: ['greet'] } }] },
];

export const noInsults = aRule({
  id: 'us.no-insults',
  severity: 'critical',
  gate: 'F2',
  title: words('不骂人', 'No insults'),
  words: words('不得辱骂。', 'No insulting language.'),
  clauses: [
    {
      instrument: words('联邦催收法', 'Federal Collection Act'),
      article: '§ 12',
      from: '1978-03-20',
      force: 'law',
      certainty: 'T',
      dateCertainty: 'M',
    },
    { instrument: words('旧规则', 'Old rule'), until: '2021-11-30', from: '2000-01-01', force: 'regulation', certainty: 'S' },
    { instrument: words('新规则', 'New rule'), from: '2027-07-01', force: 'regulation', certainty: 'M', covers: { creditor: ['bank'] } },
  ],
  examples: insults,
});
export const hours = aRule({
  id: 'us.hours',
  topic: 'contact',
  level: ['plan'],
  title: words('夜里不打', 'No calls at night'),
  words: words('晚九点以后不打。', 'No calls after nine.'),
  pattern: [{ is: 'contact-hours', earliest: '08:00', latest: '21:00' }],
  clauses: [
    { instrument: words('联邦催收法', 'Federal Collection Act'), article: '§ 7', from: '1978-03-20', force: 'law', certainty: 'S' },
  ],
  examples: [
    { verdict: 'breached', contact: { decision: 'contact', whom: 'debtor', channel: 'phone', at: '2026-11-20T22:10' } },
    { verdict: 'met', contact: { decision: 'wait', whom: 'debtor', channel: 'phone', at: '2026-11-20T22:10' } },
    { verdict: 'undecided', contact: { decision: 'contact', whom: 'debtor', channel: 'phone' } },
  ],
});
const bond = aRule({
  id: 'tx.bond',
  topic: 'firm',
  kind: 'must',
  severity: 'minor',
  covers: { collector: ['agency'] },
  title: words('先交保证', 'Bond first'),
});
const ownInsults = aRule({ id: 'tx.no-curses', title: words('不说脏话', 'No curses') });
const old = aRule({
  id: 'cn.old',
  topic: 'records',
  kind: 'may',
  title: words('旧规', 'An old one'),
  clauses: [{ instrument: words('旧办法', 'Old measures'), from: '2010-01-01', until: '2020-01-01', force: 'law', certainty: 'T' }],
});

const us: Rulebook = {
  id: 'us',
  version: '2026-11-21',
  title: words('联邦规则', 'Federal rules'),
  place: words('美国（联邦法）', 'United States (federal law)'),
  rules: [noInsults, hours],
};
const texas: Rulebook = {
  id: 'us-tx',
  version: '2026-11-21',
  title: words('得州规则', 'Rules in Texas'),
  place: words('得克萨斯州', 'Texas'),
  buildsOn: 'us',
  rules: [...us.rules, bond, ownInsults],
};
const china: Rulebook = { id: 'cn', version: '2026-11-21', title: words('中国规则', 'Rules in China'), rules: [old] };
const books = [us, texas, china];

const commentary = (rulebook: Rulebook): Commentary =>
  Object.fromEntries(
    rulebook.rules.map((rule) => [
      rule.id,
      {
        examples: rule.examples.map((example) => tellExample(rule, example, rulebook)),
        calls:
          rule.id === 'us.no-insults'
            ? [
                {
                  scenario: 'first-call',
                  title: words('忘了还款日', 'The forgotten due date'),
                  choices: 2,
                  rehearsals: [words('骂人', 'Rude')],
                },
              ]
            : [],
        cases: rule.id === 'us.no-insults' ? [{ case: 'at-her-desk', title: words('她在上班', 'She is at work'), decisions: 1 }] : [],
        pairs:
          rule.id === 'us.no-insults'
            ? [
                {
                  drill: 'us',
                  id: 'he-shouts',
                  as: 'breaks',
                  situation: words('他先发火', 'He shouts first'),
                  lawful: [words('我听着。', 'I am listening.')],
                  unlawful: [words('你嚷什么！', 'Stop your noise!')],
                },
              ]
            : [],
      },
    ]),
  );

/** Three rulebooks, one of which builds on another; the clock of a screen stands at 22 November 2026. */
export const withBooks = (changed: Partial<Content> = {}): Content => ({
  ...sampleContent(),
  rulebookIds: () => books.map(({ id }) => id),
  openRulebook: (id) => Promise.resolve(books.find((book) => book.id === id)!),
  openCommentary: (id) => Promise.resolve(commentary(books.find((book) => book.id === id)!)),
  ...changed,
});
