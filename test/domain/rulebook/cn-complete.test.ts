import { describe, expect, it } from 'vitest';
import type { Level } from '../../../src/domain/rulebook/index.ts';
import { cnRulebook, cnSource } from './cn-rulebook.ts';

const rulebook = cnRulebook();

/** Every rule of the law file for mainland China: id, kind, severity, and where a breach can be seen. */
const table = [
  ['cn.open-identify', 'must', 'major', 'C'],
  ['cn.verify-rpc', 'must', 'critical', 'U+C'],
  ['cn.agency-not-bank', 'must-not', 'major', 'U'],
  ['cn.notify-outsourcing', 'must', 'major', 'T'],
  ['cn.agency-published', 'must', 'minor', 'U+C'],
  ['cn.record-calls', 'must', 'major', 'C'],
  ['cn.record-notice', 'must', 'minor', 'C'],
  ['cn.retain-records', 'must', 'major', 'T'],
  ['cn.company-tools', 'must-not', 'major', 'U+P'],
  ['cn.hours', 'must-not', 'major', 'P+T'],
  ['cn.freq-unanswered-6', 'must-not', 'major', 'T'],
  ['cn.freq-notice-voice-3', 'must-not', 'major', 'T'],
  ['cn.freq-harass', 'must-not', 'critical', 'U+T'],
  ['cn.inconvenient-time', 'must', 'minor', 'C'],
  ['cn.target-debtor-guarantor', 'must-not', 'critical', 'U'],
  ['cn.third-party-disclosure', 'must-not', 'critical', 'U'],
  ['cn.contact-only-when-lost', 'must-not', 'major', 'T'],
  ['cn.contact-back-to-debtor', 'must', 'major', 'T'],
  ['cn.contact-stop-request', 'must', 'major', 'T'],
  ['cn.contact-no-pay-request', 'must-not', 'major', 'U'],
  ['cn.spouse-liability', 'must-not', 'major', 'U'],
  ['cn.heirs-liability', 'must-not', 'major', 'U'],
  ['cn.contact-data-source', 'must-not', 'critical', 'P'],
  ['cn.workplace', 'must-not', 'major', 'U+P'],
  ['cn.public-exposure', 'must-not', 'critical', 'U+P'],
  ['cn.no-violence-threat', 'must-not', 'critical', 'U'],
  ['cn.no-insult', 'must-not', 'critical', 'U'],
  ['cn.soft-violence', 'must-not', 'critical', 'U+P'],
  ['cn.picking-quarrels', 'must-not', 'critical', 'T'],
  ['cn.illegal-debt-crime', 'must-not', 'critical', 'P+U'],
  ['cn.extortion', 'must-not', 'critical', 'U'],
  ['cn.no-confinement', 'must-not', 'critical', 'U+P'],
  ['cn.impersonate-officials', 'must-not', 'critical', 'U'],
  ['cn.impersonate-lawyer-forgery', 'must-not', 'critical', 'U+P'],
  ['cn.false-criminal-threat', 'must-not', 'critical', 'U'],
  ['cn.false-litigation-status', 'must-not', 'major', 'U'],
  ['cn.honest-consequence', 'may', 'minor', 'U'],
  ['cn.credit-record-accuracy', 'must-not', 'major', 'U'],
  ['cn.credit-repair-window-closed', 'must-not', 'major', 'U'],
  ['cn.no-fake-family-consequence', 'must-not', 'major', 'U'],
  ['cn.no-extra-fee', 'must-not', 'critical', 'U'],
  ['cn.no-induce-borrowing', 'must-not', 'major', 'U'],
  ['cn.amount-accurate', 'must', 'major', 'U+C'],
  ['cn.rate-caps', 'must-not', 'major', 'U+P'],
  ['cn.limitation-3y', 'must-not', 'major', 'U'],
  ['cn.assignment-notice', 'must', 'major', 'C+T'],
  ['cn.instalment-60m', 'must-not', 'major', 'U'],
  ['cn.freeze-after-plan', 'must', 'major', 'T'],
  ['cn.plan-contents', 'must', 'minor', 'C'],
  ['cn.complaints', 'must', 'major', 'U+C'],
  ['cn.dispute-pause', 'must', 'major', 'C'],
  ['cn.visit-conduct', 'must', 'major', 'P+C'],
  ['cn.letters-sealed', 'must', 'major', 'P'],
  ['cn.data-crime', 'must-not', 'critical', 'P+U'],
  ['cn.entrusted-processing', 'must', 'major', 'T'],
  ['cn.sensitive-notes', 'must-not', 'major', 'U+C'],
  ['cn.ai-fairness', 'must', 'minor', 'P+C'],
  ['cn.staff-fitness', 'must', 'minor', 'P'],
  ['cn.kpi-not-only-amount', 'must-not', 'minor', 'P'],
  ['cn.vulnerable', 'must', 'critical', 'U+C'],
] as const;

const letters: Readonly<Record<Level, string>> = { utterance: 'U', call: 'C', timeline: 'T', plan: 'P' };
const levelsIn = (written: string): readonly string[] => written.split('+').sort();

describe('the rulebook of mainland China is whole', () => {
  it.each(table)('%s: %s, %s, %s', (id, kind, severity, levels) => {
    const rule = rulebook.rules.find((one) => one.id === id);
    expect([rule?.kind, rule?.severity, rule?.level.map((level) => letters[level]).sort()]).toEqual([kind, severity, levelsIn(levels)]);
  });

  it('adds to the law only what it calls its own', () => {
    const listed = new Set<string>(table.map(([id]) => id));
    const added = rulebook.rules.filter(({ id }) => !listed.has(id));
    expect(added.map(({ id, clauses }) => [id, clauses.map(({ force }) => force)])).toEqual([
      ['cn.promise-within-authority', ['project-rule']],
      ['cn.no-false-deadline', ['project-rule']],
      ['cn.hear-hardship', ['project-rule']],
      ['cn.conversations-3', ['project-rule']],
      ['cn.no-hang-up', ['project-rule']],
    ]);
  });

  it('says of every clause who made it, from when, and how sure that is', () => {
    const wanting = rulebook.rules.flatMap(({ id, clauses }) =>
      clauses
        .filter(({ force, from, certainty }) => certainty === undefined || (from === undefined && force !== 'project-rule'))
        .map(() => id),
    );
    expect(wanting).toEqual([]);
  });

  it('cites no article of the guideline whose articles were not seen', () => {
    const guideline = rulebook.rules.flatMap(({ id, clauses }) =>
      clauses.filter(({ instrument, article }) => instrument.zh.includes('催收工作指引') && article !== undefined).map(() => id),
    );
    expect(guideline).toEqual([]);
  });

  /** What circulates and is not so: the substance of each rejected claim. */
  it.each([
    ['a visiting window of 9 to 18', /九点到十八点|9:00[–-]18:00/u],
    ['a limit of 8:00 to 20:00', /8:00[–-]20:00|早八点到晚八点/u],
    ['a state certificate or badge for visitors', /电子工牌|全国联网|上岗证/u],
    ['a court case that fixes three calls a day', /2385/u],
    ['three calls a day from the co-lending notice', /五条红线|金规〔2025〕9号[^。]*(三次|3 ?次)/u],
    ['a daily number in the card measures', /信用卡业务监督管理办法[^。\n]*每日/u],
    ['thirty-six per cent as a lawful maximum, as law', /36%[^。]*(合法|上限)|lawful maximum/u],
    ['ninety days overdue makes a blacklist', /九十天[^。]*黑名单|90 ?天[^。]*黑名单/u],
    ['fifty thousand alone is a crime', /超过五万[^。]*就(是|构成)犯罪/u],
    ['cooling-off days', /冷静期/u],
    ['two-party consent to recording', /双方同意录音|two-party consent/u],
  ])('does not repeat %s', (_claim, pattern) => {
    expect(pattern.exec(cnSource.text)?.[0]).toBeUndefined();
  });

  it('gives the convention’s articles 16 and 18 no clock time and no fund-raising', () => {
    const convention = rulebook.rules.flatMap(({ id, clauses }) =>
      clauses.flatMap(({ instrument, article }) => (instrument.zh.includes('自律公约') ? [[id, article] as const] : [])),
    );
    expect(convention.filter(([, article]) => article === '16')).toEqual([]);
    expect(convention.filter(([, article]) => article === '18').map(([id]) => id)).toEqual(['cn.third-party-disclosure']);
    expect(convention.find(([id]) => id === 'cn.hours')).toBeUndefined();
  });
});
