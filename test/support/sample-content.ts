import type { Rule, Rulebook } from '../../src/domain/rulebook/index.ts';
import type { Scenario } from '../../src/domain/scenario/index.ts';
import type { Rubric } from '../../src/domain/scoring/index.ts';
import type { Content } from '../../src/stores/content.ts';

export const firstCall: Scenario = {
  id: 'first-call',
  jurisdiction: 'cn',
  difficulty: 1,
  tutorial: true,
  channel: 'phone',
  title: { zh: '忘了还款日', en: 'The forgotten due date' },
  summary: { zh: '周女士忘了还款日，愿意还。', en: 'Ms Zhou forgot the due date and is willing to pay.' },
  persona: { id: 'willing', name: { zh: '好说话', en: 'Easy-going' } },
  debtor: { zh: '周岚', en: 'Zhou Lan' },
  portrait: { hair: 'bun', glasses: true, beard: false, age: 'middle' },
  covers: [],
  hash: 'hash-1',
  date: '2026-11-20',
  callAt: '2026-11-20T10:30',
  caseFile: {
    creditor: { name: { zh: '青禾银行', en: 'Qinghe Bank' }, kind: 'bank' },
    collector: {
      kind: 'agency',
      name: { zh: '林一', en: 'Lin Yi' },
      agency: { zh: '恒信服务', en: 'Hengxin Services' },
      staffNumber: '0731',
    },
    debtor: { name: { zh: '周岚', en: 'Zhou Lan' }, address: { zh: '周女士', en: 'Ms Zhou' } },
    product: { zh: '信用卡', en: 'Credit card' },
    accountEnding: '6610',
    currency: 'CNY',
    ledger: { principal: 1_800_000, interest: 40_05, lateFee: 460_00, asOf: '2026-11-19' },
    dueDate: '2026-10-25',
    daysOverdue: 26,
    bucket: 'M1',
    history: [{ at: '2026-11-10T09:05', channel: 'sms', result: { zh: '短信提醒，未回复', en: 'Text reminder, no answer' } }],
    authority: {
      instalmentMonths: { within: 6, withApproval: 12 },
      waiver: { within: 0, withApproval: 460_00 },
      extensionDays: { within: 7, withApproval: 15 },
    },
    plan: 'none',
    dispute: 'none',
    litigation: { authorised: false, judgment: false },
  },
  means: { monthlyIncome: 0, monthlySpending: 0, lumpSum: 0 },
  goals: [{ zh: '先核实身份', en: 'Verify identity first' }],
  facts: [],
  agenda: [],
  program: { meters: { trust: 3, tension: 1, willingness: 4 }, regions: [], notices: [], opening: 'hello', faces: {} },
  lines: {},
  choices: [],
  endings: [
    {
      id: 'promised',
      kind: 'promise-to-pay',
      good: true,
      title: { zh: '答应周五还清', en: 'Will pay on Friday' },
      aftermath: { zh: '她如期还清。', en: 'She paid as promised.' },
      recovery: 100,
      health: 90,
    },
  ],
  rehearsals: [],
  stateWords: {},
};

export const angryCall: Scenario = {
  ...firstCall,
  id: 'angry-late-fee',
  difficulty: 3,
  tutorial: false,
  title: { zh: '四百六的违约金', en: 'The late fee nobody explained' },
  summary: { zh: '高先生一接电话就发火。', en: 'Mr Gao is angry before you have said a word.' },
  persona: { id: 'angry', name: { zh: '火气大', en: 'Quick-tempered' } },
  debtor: { zh: '高强', en: 'Gao Qiang' },
};

const rule = (changed: Partial<Rule>): Rule => ({
  id: 'cn.no-threat',
  kind: 'must-not',
  severity: 'critical',
  level: ['utterance'],
  pattern: [],
  clauses: [],
  title: { zh: '不得威胁', en: 'No threats' },
  words: { zh: '不得以暴力相威胁。', en: 'Never threaten violence.' },
  why: { zh: '', en: '' },
  lawful: { zh: '', en: '' },
  unlawful: { zh: '', en: '' },
  examples: [],
  ...changed,
});

export const rulebook: Rulebook = {
  id: 'cn',
  version: '2026-11-21',
  title: { zh: '中国', en: 'China' },
  rules: [
    rule({
      id: 'cn.say-who',
      kind: 'must',
      severity: 'minor',
      title: { zh: '表明身份', en: 'Say who you are' },
      clauses: [
        { instrument: { zh: '催收工作指引', en: 'Collection guideline' }, from: '2026-01-30', force: 'industry-rule', certainty: 'S' },
      ],
    }),
    rule({
      clauses: [
        {
          instrument: { zh: '信用卡业务监督管理办法', en: 'Credit card measures' },
          article: '68',
          from: '2011-01-13',
          force: 'departmental-rule',
          certainty: 'T',
        },
      ],
    }),
    rule({
      id: 'cn.repealed',
      title: { zh: '旧规则', en: 'A repealed rule' },
      clauses: [{ instrument: { zh: '旧办法', en: 'Old measures' }, until: '2026-01-01', force: 'law', certainty: 'T' }],
    }),
  ],
};

export const rubric: Rubric = {
  id: 'card-call',
  version: 1,
  title: { zh: '评分表', en: 'Scorecard' },
  passMark: 80,
  sectionLeast: 50,
  deductions: { critical: 60, major: 20, minor: 5 },
  caps: { major: 59 },
  standDown: {} as Rubric['standDown'],
  sections: [
    {
      id: 'opening',
      title: { zh: '开场与身份', en: 'Opening and identity' },
      criteria: [
        {
          id: 'greeting',
          title: { zh: '问候', en: 'Greeting' },
          earns: { zh: '报上姓名和机构', en: 'Name and institution given' },
          points: 12,
          measure: { kind: 'performs', parts: [] },
        },
      ],
    },
  ],
};

export const sampleContent = (scenarios: readonly Scenario[] = [firstCall, angryCall]): Content => ({
  libraryCards: () => scenarios,
  openScenario: (id) => Promise.resolve(scenarios.find((scenario) => scenario.id === id)),
  openRulebook: () => Promise.resolve(rulebook),
  rulebookIds: () => [rulebook.id],
  openCommentary: () => Promise.resolve({}),
  openRubric: () => Promise.resolve(rubric),
  drillPlaces: () => [],
  openDeck: (place) => Promise.reject(new Error(`no drill for jurisdiction ${place}`)),
  deskCards: () => Promise.resolve([]),
  openDeskCase: () => Promise.resolve(undefined),
  openGlossary: () => Promise.resolve({ terms: [], lists: [], stages: [] }),
  openQuestions: () => Promise.resolve([]),
  openMadeQuestions: () => Promise.resolve([]),
});
