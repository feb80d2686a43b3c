import { readContent, type Content } from '../../../src/content/index.ts';
import { builtIn } from '../../support/built-in.ts';

/** Two terms, one list and two stages without a mistake; `near` wants three terms, so the built-in ones lend theirs. */
export const smallTerms = `terms:
  - id: short-week
    source: G-A90
    topic: arrears
    product: any
    zh: 短周
    pinyin: duǎn zhōu
    en: short week
    also: { zh: [小周], en: [brief week] }
    definition: { zh: 少上一天班的一周。, en: A week with a working day fewer. }
    example: { zh: 这是短周，银行周五不开门。, en: It is a short week and the bank is closed on Friday. }
    said-by: collector
    note: { zh: 不是法定概念。, en: Not a term of law. }
    mark: loose
    related: [overdue]
    near: [bad-debt, write-off, grace-period]
    rules: [cn.hours]
    scenarios: [forgetful-first-timer]
  - id: long-week
    source: G-A91
    topic: arrears
    product: any
    zh: 长周
    pinyin: cháng zhōu
    en: long week
    definition: { zh: 多上一天班的一周。, en: A week with a working day more. }
    example: { zh: 下周是长周。, en: Next week is a long week. }
    said-by: debtor
    related: [short-week]
    near: [bad-debt, write-off, grace-period]
`;

export const smallLists = `lists:
  - id: two-habits
    source: H-1
    title: { zh: 两个习惯, en: Two habits }
    intro: { zh: 都不难。, en: Neither is hard. }
    about: collector
    mark: mixed-up
    note: { zh: 次序有误。, en: The order is off. }
    items:
      - source: H-1-1
        name: { zh: 看日历, en: Look at the calendar }
        say: { zh: 先看是不是短周。, en: See whether the week is short. }
        stages: [w1]
        mark: outdated
        correction: { zh: 以公告为准。, en: The announcement decides. }
        rules: [cn.hours]
        terms: [overdue]
      - source: H-1-2
        name: { zh: 说清日子, en: Name the day }
        say: { zh: 把哪天说清楚。, en: Say which day. }
        stages: [w9]
`;

export const smallWorkflow = `stages:
  - id: a0
    name: { zh: 起, en: Begin }
    does: { zh: 起头。, en: Begin. }
    rules: [cn.hours]
    terms: [overdue]
`;

export type Change = readonly [from: string, to: string];

export const changed = (text: string, ...changes: readonly Change[]): string =>
  changes.reduce((before, [from, to]) => {
    if (!before.includes(from)) throw new Error(`nothing to change: ${from}`);
    return before.replace(from, to);
  }, text);

/** Files of a house's own, read as `check` reads them beside what ships. */
export const readGlossaryFiles = (...texts: readonly string[]): Content =>
  readContent(
    {
      calls: [],
      personas: [],
      phrasebooks: [],
      rulebooks: [],
      rubrics: [],
      drills: [],
      desk: [],
      glossary: texts.map((text, at) => ({ file: `glossary/${at}.yaml`, text })),
      quizzes: [],
    },
    builtIn,
  );
