import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runCli as cli, spawnCli } from '../support/run-cli.ts';
import { smallScenario } from '../support/small-call.ts';

const folder = mkdtempSync(join(tmpdir(), 'right-party-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

describe('check', () => {
  it('proves the built-in scenarios', { timeout: 120_000 }, async () => {
    const { status, stdout } = await cli(['check', '--json']);
    const { scenarios, ok } = JSON.parse(stdout) as {
      scenarios: readonly { id: string; ok: boolean; diagnostics: readonly unknown[]; proof: { states: number; lawfulRoute: object } }[];
      ok: boolean;
    };
    expect(scenarios.map(({ id, ok: fine, diagnostics }) => [id, fine, diagnostics])).toEqual([
      ['angry-late-fee', true, []],
      ['evasive-promises', true, []],
      ['forgetful-first-timer', true, []],
      ['laid-off-hardship', true, []],
      ['letters-in-the-drawer', true, []],
      ['cant-touch-my-check', true, []],
      ['paid-the-last-ones', true, []],
    ]);
    for (const { proof } of scenarios) expect(proof.states > 100 && proof.lawfulRoute !== undefined).toBe(true);
    expect([ok, status]).toEqual([true, 0]);
  });

  it.each([
    ['malformed YAML', 'scenario: [', 'SCN001'],
    ['an unknown name', smallScenario.replace('persona: plain', 'persona: nobody'), 'SCN206'],
    ['a missing translation', smallScenario.replace(', en: Remind her. }', ' }'), 'SCN401'],
    ['deep nesting', `a: ${'['.repeat(5000)}`, 'SCN003'],
    ['megabytes', `a: ${'x'.repeat(5_000_000)}`, 'SCN002'],
    ['an alias bomb', `a: &a [x]\n${Array.from({ length: 30 }, (_, at) => `b${at}: &b${at} [*a, *a]`).join('\n')}`, 'SCN004'],
    ['a prototype-polluting key', 'scenario: x\n__proto__: { ok: true }', 'SCN005'],
    ['nothing at all', '', 'SCN101'],
    ['bytes that are no text', '\u0000\u0001\ufffe', 'SCN101'],
  ])('%s ends in a located diagnostic in both languages, exit 1', async (name, text, code) => {
    const path = file(`${name.replaceAll(' ', '-')}.yaml`, text);
    const { status, stdout, stderr } = await cli(['check', path, '--json']);
    const { scenarios } = JSON.parse(stdout) as {
      scenarios: readonly { diagnostics: readonly { code: string; line: number; column: number; message: string }[] }[];
    };
    const found = scenarios[0]?.diagnostics.find((diagnostic) => diagnostic.code === code);
    expect(found, stdout).toBeDefined();
    expect((found?.line ?? 0) > 0 && (found?.column ?? 0) > 0).toBe(true);
    expect(found?.message.split('\n')[0]).toMatch(/\p{Script=Han}/u);
    expect(found?.message.split('\n')[1]).toMatch(/[a-z]{3}/);
    expect(stderr).toContain(`${code} error`);
    expect(status).toBe(1);
  });

  it('any content file can be checked by itself, as what it is', async () => {
    const { status, stdout } = await cli([
      'check',
      'scenarios/rulebooks',
      'scenarios/rubrics',
      'scenarios/phrasebook',
      'scenarios/personas',
      '--json',
    ]);
    expect([status, JSON.parse(stdout)]).toEqual([0, { scenarios: [], diagnostics: [], ok: true }]);
    const broken = await cli(['check', file('p.yaml', 'persona: half-done\n'), '--json']);
    expect([broken.status, (JSON.parse(broken.stdout) as { diagnostics: readonly { code: string }[] }).diagnostics[0]?.code]).toEqual([
      1,
      'SCN102',
    ]);
  });

  it('a scenario id that another file bears is told with that file', { timeout: 30_000 }, async () => {
    const path = file('twin.yaml', smallScenario.replace('scenario: small', 'scenario: angry-late-fee'));
    const { status, stderr } = await cli(['check', path]);
    expect([status, stderr.includes('SCN211'), stderr.includes('scenarios/calls/cn/angry-late-fee.yaml')]).toEqual([1, true, true]);
  });

  it('a path that is not there is bad usage, exit 2', async () => {
    const { status, stderr } = await cli(['check', join(folder, 'nowhere.yaml')]);
    expect([status, stderr.includes('does not exist'), stderr.includes('找不到')]).toEqual([2, true, true]);
  });
});

describe('play', () => {
  const script = file(
    'script.jsonl',
    '{"acts": ["greet", "identify-self", "disclose-recording"], "say": "您好，我是汇澜银行的，本次通话会录音。"}\n\n{"acts": ["verify-identity"]}\n{"acts": ["close"], "at": "2026-11-20T10:20"}\n',
  );

  it('gives the shape that scripts rely on', async () => {
    const { status, stdout } = await cli(['play', 'forgetful-first-timer', '--script', script, '--json', '--lang', 'en', '--seed', '7']);
    const played = JSON.parse(stdout) as { turns: readonly Record<string, unknown>[] } & Record<string, unknown>;
    expect(status).toBe(0);
    expect(Object.keys(played)).toEqual(['turns', 'ending', 'findings', 'legality', 'professionalism', 'passed', 'outcome']);
    expect(played.turns.map((turn) => Object.keys(turn))).toEqual(
      Array.from({ length: 4 }, () => ['turn', 'collector', 'debtor', 'meters', 'state']),
    );
    expect(Object.keys(played['legality'] as object)).toEqual(['passed', 'score']);
    expect(Object.keys(played['professionalism'] as object)).toEqual(['score', 'sections']);
  });

  it('replays are byte-equal', async () => {
    const once = await cli(['play', 'angry-late-fee', '--script', script, '--json']);
    const inAProcess = spawnCli(['play', 'angry-late-fee', '--script', script, '--json']);
    expect(inAProcess).toEqual(once);
    expect(spawnCli(['play', 'angry-late-fee', '--script', '-', '--json'], readFileSync(script, 'utf8'))).toEqual(inAProcess);
  });

  it.each([
    ['a line that is not JSON', '{"acts": ["greet"]}\nhello', ':2'],
    ['an act nobody knows', '{"acts": ["smile"]}', 'acts.0'],
    ['a key nobody knows', '{"act": ["greet"]}', 'act'],
    [
      'money with three decimals',
      '{"acts": ["offer-instalment"], "offer": {"kind": "instalment", "monthly": 1.005, "months": 2}}',
      'offer.monthly',
    ],
    ['a negative amount', '{"acts": ["offer-waiver"], "offer": {"kind": "waiver", "waiver": -1}}', 'offer.waiver'],
  ])('%s is bad usage, told by line and field', async (_, text, place) => {
    const { status, stderr } = await cli(['play', 'angry-late-fee', '--script', file('wrong.jsonl', text)]);
    expect(status).toBe(2);
    expect(stderr).toContain(place);
    expect(stderr).toMatch(/\p{Script=Han}/u);
  });

  it.each([
    [['play', 'nobody', '--script', script]],
    [['play', 'angry-late-fee']],
    [['play', 'angry-late-fee', '--script', script, '--seed', 'x']],
    [['play', 'angry-late-fee', '--script', script, '--lang', 'fr']],
    [['fly']],
    [['play', '--wings']],
  ])('%j is bad usage', async (args) => {
    expect((await cli(args)).status).toBe(2);
  });
});

describe('help', () => {
  it.each([[['--help']], [['-h']], [['check', '--help']], [['play', '-h']]])('%j is the usage and nothing else', async (args) => {
    const { status, stdout, stderr } = await cli(args);
    expect([status, stdout.startsWith('right-party'), stderr]).toEqual([0, true, '']);
  });
});
