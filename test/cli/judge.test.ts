import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';

vi.setConfig({ testTimeout: 30_000 });
const repository = fileURLToPath(new URL('../../', import.meta.url));

const judge = (transcript: unknown, ...args: readonly string[]) => {
  const input = typeof transcript === 'string' ? transcript : JSON.stringify(transcript, null, 2);
  const { status, stdout, stderr } = spawnSync('node', ['src/cli/bin.mjs', 'judge', '-', ...args], {
    cwd: repository,
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};

const rude = {
  jurisdiction: 'cn',
  date: '2026-11-20',
  caseFile: { creditor: { kind: 'bank' }, agreed: { nightContact: false } },
  contact: { whom: 'debtor', channel: 'phone', at: '2026-11-20T22:30' },
  turns: [
    { turn: 0, speaker: 'debtor', text: '喂？', acts: ['answer-phone'] },
    { turn: 1, speaker: 'collector', text: '老赖，接电话了？', acts: ['identify-self'], misconduct: ['insult'] },
  ],
};

describe('judge', () => {
  it('finds what a call from anywhere broke, in words and in the decision before it', () => {
    const { status, stdout, stderr } = judge(rude, '--jurisdiction', 'cn', '--json');
    const { jurisdiction, date, findings } = JSON.parse(stdout) as {
      readonly jurisdiction: string;
      readonly date: string;
      readonly findings: readonly {
        readonly rule: string;
        readonly verdict: string;
        readonly turn: number | null;
        readonly quote: string | null;
      }[];
    };
    expect([status, stderr, jurisdiction, date]).toEqual([0, '', 'cn', '2026-11-20']);
    expect(findings.filter(({ verdict }) => verdict === 'breached').map(({ rule, turn, quote }) => [rule, turn, quote])).toEqual([
      ['cn.hours', null, null],
      ['cn.no-insult', 1, '老赖，接电话了？'],
    ]);
  });

  it('tells the same in both languages, with clause and certainty', () => {
    const { stdout } = judge(rude);
    expect(stdout).toContain('◆ cn.no-insult (critical) #1  不辱骂 / No insults');
    expect(stdout).toContain('刑法');
    expect(stdout).toContain('Criminal Law, art. 246 · Law · Text seen');
    expect(stdout).toMatch(/违反 2 · 待定 \d+ · 遵守 \d+ · 不适用 \d+\nbreached 2 · undecided \d+ · met \d+ · not applicable \d+\n$/);
  });

  it.each([
    ['an act that is none', { ...rude, turns: [{ ...rude.turns[1], acts: ['identify-selv'] }] }, 'SCN104', 'identify-self'],
    ['a turn that goes back', { ...rude, turns: [{ ...rude.turns[0], turn: 3 }, rude.turns[1]] }, 'SCN530', 'stands after turn 3'],
    ['a day that is none', { ...rude, date: '2026-02-31x' }, 'SCN105', 'YYYY-MM-DD'],
    ['a speaker nobody knows', { ...rude, turns: [{ ...rude.turns[0], speaker: 'cat' }] }, 'SCN104', 'cat'],
    ['an entry nobody knows', { ...rude, mood: 'bad' }, 'SCN103', 'mood'],
    ['text that is no JSON', '{ "jurisdiction": ', 'SCN001', 'not valid'],
    ['nothing', '', 'SCN101', 'stdin:1:1'],
    ['a million brackets', '['.repeat(100_000), 'SCN003', 'nested too deeply'],
  ])('%s ends in a located diagnostic in both languages, exit 1', (_name, transcript, code, told) => {
    const { status, stdout, stderr } = judge(transcript, '--json');
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^stdin:\d+:\d+ {3}SCN\d+ error\n/);
    expect(stderr).toContain(`${code} error`);
    expect(stderr).toMatch(/\p{Script=Han}/u);
    expect(stderr).toContain(told);
  });

  it('a place without a rulebook is bad usage, exit 2', () => {
    const { status, stderr } = judge(rude, '--jurisdiction', 'atlantis');
    expect(status).toBe(2);
    expect(stderr).toContain('没有“atlantis”的规则库');
    expect(stderr).toContain('There is no rulebook for “atlantis”. There are: cn');
  });

  it('a file that is not there is bad usage, exit 2', () => {
    const { status, stderr } = spawnSync('node', ['src/cli/bin.mjs', 'judge', 'nowhere.json'], { cwd: repository, encoding: 'utf8' });
    expect([status, stderr.includes('读不了通话记录“nowhere.json”')]).toEqual([2, true]);
  });
});
