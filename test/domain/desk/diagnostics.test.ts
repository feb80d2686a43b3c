import { describe, expect, it } from 'vitest';
import { checkDeskCase, readDeskCase } from '../../../src/domain/desk/index.ts';
import type { Diagnostic } from '../../../src/domain/authoring/index.ts';
import { readContent } from '../../../src/content/index.ts';
import { diagnosticWords } from '../../../src/locales/diagnostics.ts';
import { builtIn } from '../../support/built-in.ts';
import { changed, readSmall, smallCase, type Change } from './small-case.ts';

const cn = builtIn.rulebooks.get('cn');
if (cn === undefined) throw new Error('no rulebook for cn');

/** One mistake each, made in the small case: what is found, and the words at which it is shown. */
const mistakes: readonly (readonly [code: string, change: Change, shownAt: string, args: Diagnostic['args']])[] = [
  ['SCN101', ['later: [2026-11-21T10:00]', 'later: tomorrow'], 'tomorrow', { key: 'later', found: 'tomorrow', expected: 'Array' }],
  ['SCN102', ['  zone: Asia/Shanghai\n', ''], 'creditor', { key: 'zone', in: 'case-file' }],
  ['SCN103', ['difficulty: 1', 'difficulty: 1\nmood: sunny'], 'mood', { key: 'mood' }],
  ['SCN104', ['purpose: demand', 'purpose: demnad'], 'demnad', { found: 'demnad', meant: 'demand' }],
  ['SCN104', ['decision: do-not-contact', 'decision: dont'], 'dont', { found: 'dont' }],
  ['SCN105', ['now: 2026-11-20T14:00', 'now: 2026-11-20'], '2026-11-20\n', { key: 'now', found: '2026-11-20' }],
  ['SCN106', ['days-overdue: 19', 'days-overdue: 20'], '20\n', { key: 'days-overdue', found: 20, expected: 19 }],
  ['SCN108', ['channel: sms', 'channel: letter'], 'letter', { found: 'letter', point: 'mobile', allowed: 'phone · sms · messenger' }],
  [
    'SCN109',
    ['later: [2026-11-21T10:00]', 'later: [2026-11-21T10:00, 2026-11-20T18:00]'],
    '2026-11-20T18:00]',
    { found: '2026-11-20T18:00' },
  ],
  [
    'SCN109',
    ['later: [2026-11-21T10:00]', 'later: [2026-11-20T09:00, 2026-11-21T10:00]'],
    '2026-11-20T09:00',
    { before: '2026-11-20T14:00' },
  ],
  ['SCN213', ['id: ring, point: mobile', 'id: ring, point: moblie'], 'moblie', { found: 'moblie', meant: 'mobile', known: 'mobile' }],
  ['SCN214', ['way: ring', 'way: rign'], 'rign', { found: 'rign', meant: 'ring', known: 'ring, text' }],
  ['SCN214', ['until: 2026-11-21T10:00', 'until: 2026-11-21T11:00'], '2026-11-21T11:00', { found: '2026-11-21T11:00' }],
  ['SCN401', ['{ zh: 小案, en: A small case }', '{ zh: 小案 }'], '{ zh: 小案 }', { key: 'en', in: 'title' }],
  ['SCN403', ['en: Text a reminder', 'en: 发短信'], '发短信 }', { language: 'en' }],
  ['SCN521', ['id: text', 'id: ring'], 'ring, point: mobile, channel: sms', { found: 'ring' }],
];

/** What the rules make of a case that reads well. */
const faults: readonly (readonly [code: string, changes: readonly Change[], args: Diagnostic['args']])[] = [
  [
    'SCN522',
    [['breaks: [cn.freeze-after-plan]', 'breaks: [cn.freeze-after-plam]']],
    { found: 'cn.freeze-after-plam', meant: 'cn.freeze-after-plan' },
  ],
  [
    'SCN540',
    [['expect: idle', 'expect: sound']],
    { decision: 'wait text 2026-11-21T10:00', expected: 'sound', found: 'idle', best: 'do-not-contact' },
  ],
  [
    'SCN541',
    [['breaks: [cn.freeze-after-plan]', 'breaks: [cn.hours]']],
    { decision: 'contact ring', expected: 'cn.hours', found: 'cn.freeze-after-plan' },
  ],
  ['SCN542', [['  vulnerability: []\n', '']], { rule: 'cn.picking-quarrels', needs: 'caseFile.vulnerability' }],
  [
    'SCN543',
    [
      ['plan: kept', 'plan: none'],
      ['unlawful, breaks: [cn.freeze-after-plan]', 'best'],
    ],
    {},
  ],
  ['SCN544', [['  - { decision: do-not-contact, expect: best }\n', '']], { missing: 'best (do-not-contact)' }],
  ['SCN544', [['  - { decision: contact, way: ring, expect: unlawful, breaks: [cn.freeze-after-plan] }\n', '']], { missing: 'unlawful' }],
];

describe('a case on the desk', () => {
  it('without a mistake has nothing to complain of', () => {
    const { deskCase, document } = readSmall();
    expect(checkDeskCase(deskCase, document, cn)).toEqual([]);
  });

  it.each(mistakes)('%s is found where it stands: %j', (code, change, shownAt, args) => {
    const text = changed(change);
    const { deskCase, diagnostics } = readDeskCase({ file: 'desk/cn/small.yaml', text });
    expect(deskCase).toBeUndefined();
    const found = diagnostics.find((one) => one.code === code);
    const line = text.split('\n')[(found?.line ?? 0) - 1] ?? '';
    expect(`${line.slice((found?.column ?? 0) - 1)}\n`).toMatch(new RegExp(`^${shownAt.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&')}`, 'u'));
    expect(found?.args).toMatchObject(args);
  });

  it.each(faults)('%s is told by the rules: %j', (code, changes, args) => {
    const { deskCase, document } = readSmall(...changes);
    const found = checkDeskCase(deskCase, document, cn).find((one) => one.code === code);
    expect(found?.args).toMatchObject(args);
  });

  it('of a place without a rulebook, or with an id that is taken, is refused', () => {
    const read = (...texts: readonly string[]) => {
      const desk = texts.map((text, at) => ({ file: `desk/${at}.yaml`, text }));
      return readContent(
        { calls: [], personas: [], phrasebooks: [], rulebooks: [], rubrics: [], drills: [], desk, glossary: [], quizzes: [] },
        builtIn,
      );
    };
    expect(read(changed(['jurisdiction: cn', 'jurisdiction: mars'])).diagnostics).toMatchObject([
      { code: 'SCN501', args: { jurisdiction: 'mars' } },
    ]);
    const twice = read(smallCase, smallCase);
    expect(twice.diagnostics).toMatchObject([{ code: 'SCN545', file: 'desk/1.yaml', args: { id: 'small', other: 'desk/0.yaml' } }]);
    expect([...twice.deskCases.keys()]).toEqual(['small']);
  });

  it('every mistake has words in both languages, filled in to the last', () => {
    for (const code of ['SCN108', 'SCN109', 'SCN213', 'SCN214', 'SCN540', 'SCN541', 'SCN542', 'SCN543', 'SCN544', 'SCN545']) {
      const args = {
        found: 'a',
        point: 'b',
        allowed: 'c',
        before: 'd',
        known: 'e',
        meant: 'f',
        decision: 'g',
        expected: 'h',
        best: 'i',
        rule: 'j',
        needs: 'k',
        missing: 'l',
        id: 'm',
        other: 'n',
      };
      const { zh, en } = diagnosticWords({ code, args });
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).not.toMatch(/\p{Script=Han}/u);
      expect(`${zh}${en}`).not.toMatch(/[{}]|SCN/u);
    }
  });
});
