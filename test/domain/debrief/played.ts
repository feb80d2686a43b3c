import type { PlayedCollector, PlayedTurn, Region } from '../../../src/domain/persona/index.ts';
import type { Choice, Ending, Scenario } from '../../../src/domain/scenario/index.ts';
import type { Finding, Severity } from '../../../src/domain/rulebook/index.ts';
import type { Scorecard } from '../../../src/domain/scoring/index.ts';

const words = { zh: '话', en: 'words' };

export const choice = (id: string, grade: Choice['grade'], acts: Choice['acts'], when?: Choice['when']): Choice => ({
  id,
  grade,
  text: words,
  acts,
  misconduct: [],
  ...(when === undefined ? {} : { when }),
});

/** A question of the debtor's that these acts answer, before it is asked or after. */
const question = (id: string, ...by: Choice['acts']): Region => {
  const answers = { on: Object.fromEntries(by.map((act) => [act, [{ to: 'settled' }]])) };
  return {
    id,
    role: 'agenda',
    initial: 'waiting',
    states: { waiting: answers, raised: answers, pressed: answers, settled: { on: {} }, dropped: { on: {} } },
  };
};

const contact: Region = {
  id: 'contact',
  role: 'authored',
  initial: 'stranger',
  states: { stranger: { on: {} }, introduced: { on: {} }, verified: { on: {} } },
};

export const planEnding: Ending = { id: 'plan', kind: 'plan-agreed', good: true, title: words, aftermath: words, recovery: 60, health: 80 };

export const scenario: Scenario = {
  id: 'lost-work',
  jurisdiction: 'cn',
  difficulty: 2,
  tutorial: false,
  channel: 'phone',
  title: words,
  summary: words,
  persona: { id: 'worried', name: words },
  debtor: words,
  portrait: { hair: 'short', glasses: false, beard: false, age: 'middle' },
  covers: [],
  hash: 'h',
  date: '2026-11-20',
  callAt: '2026-11-20T10:00',
  caseFile: {
    creditor: { name: words, kind: 'bank' },
    collector: { kind: 'in-house', name: words, staffNumber: '0017' },
    debtor: { name: words, address: words },
    product: words,
    accountEnding: '6789',
    currency: 'CNY',
    ledger: { principal: 1_200_000, interest: 60_000, lateFee: 46_000, asOf: '2026-11-20' },
    dueDate: '2026-10-05',
    daysOverdue: 46,
    bucket: 'M2',
    history: [],
    authority: {
      instalmentMonths: { within: 12, withApproval: 24 },
      waiver: { within: 0, withApproval: 46_000 },
      extensionDays: { within: 7, withApproval: 15 },
    },
    plan: 'none',
    dispute: 'none',
    litigation: { authorised: false, judgment: false },
  },
  means: { monthlyIncome: 400_000, monthlySpending: 270_000, lumpSum: 0 },
  goals: [],
  facts: [
    { id: 'lost-job', words },
    { id: 'sick-child', words },
  ],
  agenda: [
    { id: 'will-you-tell', words },
    { id: 'how-much', words },
    { id: 'who-decides', words },
  ],
  program: {
    meters: { trust: 2, tension: 2, willingness: 2 },
    regions: [contact, question('will-you-tell', 'answer-question'), question('how-much', 'state-debt', 'close'), question('who-decides')],
    notices: [],
    opening: 'hello',
    faces: {},
  },
  lines: {},
  choices: [
    choice('ask-what-happened', 'good', ['ask-reason'], { regions: { 'lost-job': ['hidden'] } }),
    choice('name-it', 'good', ['empathize'], { meters: { tension: [3, 5] } }),
    choice('tell-nobody', 'good', ['answer-question', 'empathize'], { regions: { 'will-you-tell': ['raised', 'pressed'] } }),
    choice('small-plan', 'good', ['offer-instalment'], { regions: { 'lost-job': ['told'] } }),
    choice('hurry', 'weaker', ['ask-commitment']),
  ],
  endings: [planEnding],
  rehearsals: [],
  stateWords: { contact: { stranger: words, verified: words } },
};

const start = {
  'outcome': 'open',
  'contact': 'stranger',
  'lost-job': 'hidden',
  'sick-child': 'hidden',
  'will-you-tell': 'waiting',
  'how-much': 'waiting',
  'who-decides': 'waiting',
};

export interface Step {
  readonly debtor: Pick<PlayedTurn['debtor'], 'acts'>;
  readonly collector?: Omit<PlayedCollector, 'text'>;
  readonly meters?: PlayedTurn['moved']['meters'];
  readonly enters?: Readonly<Record<string, string>>;
}

/** Plays steps out into turns: meters and states carry over, what moved is worked out. */
export function play(...steps: readonly Step[]): readonly PlayedTurn[] {
  let meters = scenario.program.meters;
  let states: Readonly<Record<string, string>> = start;
  return steps.map(({ collector, debtor, meters: change = {}, enters = {} }, turn) => {
    const regions = Object.entries(enters).map(([region, to]) => ({ region, from: states[region] ?? '', to }));
    meters = {
      trust: meters.trust + (change.trust ?? 0),
      tension: meters.tension + (change.tension ?? 0),
      willingness: meters.willingness + (change.willingness ?? 0),
    };
    states = { ...states, ...enters };
    return {
      turn,
      ...(collector === undefined ? {} : { collector: { text: '', ...collector } }),
      debtor: { lines: [], ...debtor },
      meters,
      states,
      moved: { meters: change, regions },
    };
  });
}

export const breachAt = (turn: number | undefined, severity: Severity): Finding => ({
  rule: `cn.${severity}`,
  verdict: 'breached',
  severity,
  ...(turn === undefined ? {} : { turn }),
  clause: { instrument: words, force: 'law', certainty: 'T' },
  alsoBreaches: [],
});

export const scorecard: Scorecard = {
  legality: { passed: true, score: 100, deductions: [] },
  professionalism: { score: 80, uncapped: 80, capped: false, sections: [] },
  passed: true,
};
