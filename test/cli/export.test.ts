import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runCli } from '../support/run-cli.ts';

it.each([
  ['anki', [], '#separator:tab\n#html:false\n#notetype:问答题\n'],
  ['anki', ['--lang', 'en'], '#separator:tab\n#html:false\n#notetype:Basic\n'],
  ['gift', [], '$CATEGORY: $course$/top/催收陪练/'],
  ['gift', ['--lang', 'en'], '$CATEGORY: $course$/top/Right Party/'],
  ['moodle', [], '<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n'],
  ['terms-csv', ['--lang', 'en'], '\uFEFFId,Topic,Chinese,Pinyin,English,'],
])('export %s %j is written to standard output', async (format, flags, head) => {
  const { status, stdout } = await runCli(['export', format, ...flags]);
  expect(status).toBe(0);
  expect(stdout.slice(0, head.length)).toBe(head);
});

it('export writes to a file when told, and counts on stderr what was left out', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'export-'));
  try {
    const { status, stdout, stderr } = await runCli(['export', 'moodle', '--lang', 'en', '--out', join(folder, 'bank.xml')]);
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    expect(stderr).toMatch(/未导出的题：(\d+)（zh↔en \1）\nquestions left out, having no equivalent: \1 \(zh↔en \1\)\n$/u);
    expect(readFileSync(join(folder, 'bank.xml'), 'utf8')).toMatch(/<\/quiz>\n$/u);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it.each([
  [['export'], 'Give one format: anki, gift, moodle, terms-csv'],
  [['export', 'qti'], 'Give one format: anki, gift, moodle, terms-csv'],
  [['export', 'anki', 'gift'], 'Give one format'],
  [['export', 'anki', '--lang', 'fr'], 'There is no language “fr”'],
  [['export', 'anki', '--out', '/nowhere/at/all'], 'cannot be written'],
])('%j is bad usage and says so in both languages', async (args, words) => {
  const { status, stderr } = await runCli(args);
  expect(status).toBe(2);
  expect(stderr).toContain(words);
  expect(stderr.split('\n')[0]).toMatch(/\p{Script=Han}/u);
});
