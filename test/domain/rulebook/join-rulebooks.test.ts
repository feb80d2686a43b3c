import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/content/index.ts';
import { judge, type Rulebook } from '../../../src/domain/rulebook/index.ts';
import { call, says } from './calls.ts';

const rule = (id: string, severity: string) => `  - id: ${id}
    kind: must-not
    severity: ${severity}
    level: [utterance]
    title: { zh: 不闲聊, en: No chat }
    words: { zh: 不闲聊。, en: No chat. }
    why: { zh: 费时。, en: It takes time. }
    lawful: { zh: 谈正事。, en: To business. }
    unlawful: { zh: 天气不错。, en: Nice weather. }
    clauses: [{ instrument: { zh: 内部规定, en: House rules }, force: project-rule, certainty: S }]
    pattern: [{ is: never-says, acts: [small-talk] }]
    examples: [{ verdict: breached, turns: [{ collector: { acts: [small-talk] } }] }]
`;
const book = (id: string, rules: string, more = '') => ({
  file: `rulebooks/${id}.yaml`,
  text: `id: ${id}\nversion: '2026-11-21'\ntitle: { zh: 试, en: Trial }\n${more}rules:\n${rules}`,
});
const read = (...rulebooks: readonly { file: string; text: string }[]) =>
  readContent({ calls: [], personas: [], phrasebooks: [], rulebooks, rubrics: [], drills: [], desk: [] });
/** The rulebook that was read under a name; a test without it makes no sense. */
function opened({ rulebooks }: ReturnType<typeof read>, id: string): Rulebook {
  const found = rulebooks.get(id);
  if (found === undefined) throw new Error(`no rulebook ${id}`);
  return found;
}
const mistakes = (...rulebooks: readonly { file: string; text: string }[]) =>
  read(...rulebooks).diagnostics.map(({ code, file, line, args }) => ({ code, file, line, args }));

describe('rulebooks that build on each other', () => {
  it('a jurisdiction nobody has heard of is one file, and judges', () => {
    const content = read(book('atlantis', rule('at.no-chat', 'minor')));
    expect(content.diagnostics).toEqual([]);
    const found = judge(call([says(1, ['small-talk'])], { jurisdiction: 'atlantis' }), opened(content, 'atlantis'));
    expect(found.map(({ rule: id, verdict, turn }) => [id, verdict, turn])).toEqual([['at.no-chat', 'breached', 1]]);
  });

  it('what is built on binds too, and the strictest leads', () => {
    const content = read(book('us-tx', rule('tx.no-chat', 'major'), 'buildsOn: us\n'), book('us', rule('us.no-chat', 'minor')));
    expect([...content.rulebooks].map(([id, { rules }]) => [id, rules.map((one) => one.id)])).toEqual([
      ['us-tx', ['us.no-chat', 'tx.no-chat']],
      ['us', ['us.no-chat']],
    ]);
    const found = judge(call([says(1, ['small-talk'])], { jurisdiction: 'us-tx' }), opened(content, 'us-tx'));
    expect(found.map(({ rule: id, alsoBreaches }) => [id, alsoBreaches])).toEqual([['tx.no-chat', ['us.no-chat']]]);
  });

  it('SCN514: a foundation that is not there', () => {
    expect(mistakes(book('us-tx', rule('tx.no-chat', 'major'), 'buildsOn: uss\n'), book('us', rule('us.no-chat', 'minor')))).toEqual([
      { code: 'SCN514', file: 'rulebooks/us-tx.yaml', line: 4, args: { found: 'uss', known: 'us-tx, us', meant: 'us' } },
    ]);
  });

  it('SCN515: two files with one id', () => {
    expect(
      mistakes(book('us', rule('us.no-chat', 'minor')), { ...book('us', rule('us.no-talk', 'minor')), file: 'rulebooks/us2.yaml' }),
    ).toEqual([{ code: 'SCN515', file: 'rulebooks/us2.yaml', line: 1, args: { found: 'us' } }]);
  });

  it('SCN516: a rulebook that builds on itself', () => {
    const round = mistakes(book('a', rule('a.no-chat', 'minor'), 'buildsOn: b\n'), book('b', rule('b.no-chat', 'minor'), 'buildsOn: a\n'));
    expect(round.map(({ code, file }) => [code, file])).toEqual([
      ['SCN516', 'rulebooks/a.yaml'],
      ['SCN516', 'rulebooks/b.yaml'],
    ]);
  });

  it('SCN512: an id of the foundation used again', () => {
    expect(mistakes(book('us', rule('us.no-chat', 'minor')), book('us-tx', rule('us.no-chat', 'major'), 'buildsOn: us\n'))).toEqual([
      { code: 'SCN512', file: 'rulebooks/us-tx.yaml', line: 6, args: { rule: 'us.no-chat' } },
    ]);
  });
});
