import { expect, it } from 'vitest';
import { showDiagnostic } from '../../src/cli/show-diagnostic.ts';

const carets = (written: string, meant: string): string => {
  const place = { file: 'x.yaml', line: 1, column: written.indexOf(meant) + 1, length: meant.length };
  const shown = showDiagnostic({ code: 'SCN207', severity: 'error', args: { found: meant }, ...place }, written);
  return shown.split('\n').slice(-3, -1).join('\n');
};

it('carets stand under what is meant, two columns for each Chinese character before it', () => {
  expect(carets('{ zh: 你好。, to: opne }', 'opne')).toBe(`   1 | { zh: 你好。, to: opne }\n     | ${' '.repeat(18)}^^^^`);
  expect(carets('{ zh: 你好 }', '你好')).toBe(`   1 | { zh: 你好 }\n     | ${' '.repeat(6)}^^^^`);
});

it('a long line is shown around what is meant', () => {
  const written = `${'x'.repeat(300)} opne ${'y'.repeat(300)}`;
  const [line = '', under = ''] = carets(written, 'opne').split('\n');
  expect(line.slice(under.indexOf('^'), under.lastIndexOf('^') + 1)).toBe('opne');
  expect(line.length).toBeLessThan(180);
});
