import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { runCli, spawnCli } from '../support/run-cli.ts';

vi.setConfig({ testTimeout: 30_000 });
const folder = mkdtempSync(join(tmpdir(), 'right-party-'));
const path = join(folder, 'call.json');
afterAll(() => rmSync(folder, { recursive: true }));

const written = (transcript: unknown): string => (typeof transcript === 'string' ? transcript : JSON.stringify(transcript, null, 2));
const judge = (transcript: unknown, ...args: readonly string[]) => {
  writeFileSync(path, written(transcript));
  return runCli(['judge', path, ...args]);
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
  it('finds what a call from anywhere broke, in words and in the decision before it', async () => {
    const { status, stdout, stderr } = await judge(rude, '--jurisdiction', 'cn', '--json');
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

  it('tells the same in both languages, with clause and certainty', async () => {
    const { stdout } = await judge(rude);
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
    ['nothing', '', 'SCN101', 'call.json:1:1'],
    ['a million brackets', '['.repeat(100_000), 'SCN003', 'nested too deeply'],
  ])('%s ends in a located diagnostic in both languages, exit 1', async (_name, transcript, code, told) => {
    const { status, stdout, stderr } = await judge(transcript, '--json');
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^\S*call\.json:\d+:\d+ {3}SCN\d+ error\n/);
    expect(stderr).toContain(`${code} error`);
    expect(stderr).toMatch(/\p{Script=Han}/u);
    expect(stderr).toContain(told);
  });

  it('reads what is piped to it as it reads a file', async () => {
    const piped = spawnCli(['judge', '-', '--json'], written(rude));
    expect(piped).toEqual(await judge(rude, '--json'));
  });

  it('a place without a rulebook is bad usage, exit 2', async () => {
    const { status, stderr } = await judge(rude, '--jurisdiction', 'atlantis');
    expect(status).toBe(2);
    expect(stderr).toContain('没有“atlantis”的规则库');
    expect(stderr).toContain('There is no rulebook for “atlantis”. There are: cn');
  });

  it('a file that is not there is bad usage, exit 2', async () => {
    const { status, stderr } = await runCli(['judge', 'nowhere.json']);
    expect([status, stderr.includes('读不了通话记录“nowhere.json”')]).toEqual([2, true]);
  });
});
