import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { publishedSchemas } from '../../src/build/schemas.ts';

const folder = fileURLToPath(new URL('../../static/schema/', import.meta.url));
const scenarios = fileURLToPath(new URL('../../scenarios/', import.meta.url));

test('the published schemas are those the readers hold files to; `npm run schemas` writes them anew', () => {
  const published = Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(folder + name, 'utf8')]));
  expect(published).toEqual(publishedSchemas());
});

test.each(['rulebooks', 'drills'])('every file of %s tells the editor its schema, and the schema is there', (shelf) => {
  for (const name of readdirSync(scenarios + shelf)) {
    const [, schema] = /^# yaml-language-server: \$schema=(\S+)$/m.exec(readFileSync(`${scenarios}${shelf}/${name}`, 'utf8')) ?? [];
    expect(schema, name).toBe(`../../static/schema/${shelf.slice(0, -1)}.json`);
    expect(readdirSync(folder)).toContain(`${shelf.slice(0, -1)}.json`);
  }
});

test('a transcript’s schema names its parts and lets nothing else in', () => {
  const { properties, required, additionalProperties } = JSON.parse(publishedSchemas()['transcript.json'] ?? '{}') as {
    readonly properties: object;
    readonly required: readonly string[];
    readonly additionalProperties: boolean;
  };
  expect([Object.keys(properties), required, additionalProperties]).toEqual([
    ['$schema', 'jurisdiction', 'date', 'caseFile', 'contact', 'turns'],
    ['jurisdiction', 'date', 'turns'],
    false,
  ]);
});
