import { describe, expect, it } from 'vitest';
import { diagnosticWords } from '../../../src/locales/diagnostics.ts';
import { diagnosticsEn } from '../../../src/locales/en/diagnostics.ts';
import { readYaml, type Diagnostic } from '../../../src/domain/authoring/index.ts';
import { readScript } from '../../../src/cli/read-script.ts';
import { replay } from '../../../src/engine/index.ts';
import { checkRehearsals, prove, toLog } from '../../../src/prover/index.ts';
import { builtIn } from '../../support/built-in.ts';
import { readSmallCall, smallCall, smallPersona, smallScenario } from '../../support/small-call.ts';

const startingWith = (text: string): RegExp => new RegExp(`^${text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);

type Change = readonly [from: string, to: string];

/** One mistake each, made in the small call: what is found, and the words at which it is shown. */
const shapeMistakes: readonly (readonly [code: string, change: Change, shownAt: string, args: Diagnostic['args']])[] = [
  ['SCN001', ['difficulty: 1', 'difficulty: [1'], 'covers: [H-03]', { problem: 'BAD_INDENT' }],
  ['SCN005', ['difficulty: 1', 'difficulty: 1\n__proto__: { polluted: true }'], '__proto__', { key: '__proto__' }],
  ['SCN006', ['difficulty: 1', 'difficulty: 1\ndifficulty: 2'], 'difficulty: 2', { problem: 'DUPLICATE_KEY' }],
  ['SCN101', ['covers: [H-03]', 'covers: H-03'], 'H-03', { key: 'covers', found: 'H-03', expected: 'Array' }],
  ['SCN102', ['opening: hello\n', ''], 'scenario: small', { key: 'opening' }],
  ['SCN103', ['difficulty: 1', 'difficulty: 1\nmood: sunny'], 'mood: sunny', { key: 'mood' }],
  [
    'SCN104',
    ['hair: short', 'hair: shrot'],
    'shrot',
    { found: 'shrot', allowed: 'short · long · bun · bald · curly · cap', meant: 'short' },
  ],
  ['SCN105', ['date: 2026-11-20', 'date: 2026-11'], '2026-11\n', { key: 'date', found: '2026-11', expected: 'iso_date' }],
  [
    'SCN104',
    ['acts: [greet, identify-self, disclose-recording]', 'acts: [grete, identify-self, disclose-recording]'],
    'grete',
    { found: 'grete', allowed: 'greet · identify-self', meant: 'greet' },
  ],
  ['SCN104', ['acts: [close]', 'acts: clsoe'], 'clsoe', { found: 'clsoe', meant: 'close' }],
  [
    'SCN104',
    ['misconduct: [threat-arrest]', 'misconduct: [threat-arest]'],
    'threat-arest',
    { found: 'threat-arest', meant: 'threat-arrest' },
  ],
  ['SCN105', ['difficulty: 1\n', 'difficulty: 1\nmeters: { trust: 1.5 }\n'], '1.5', { key: 'trust', found: 1.5, expected: 'integer' }],
  ['SCN105', ['en: Take your time.', 'en: ""'], '""', { key: 'en', found: '""', expected: 'non_empty' }],
  ['SCN105', ['covers: [H-03]', 'covers: [h3]'], 'h3', { found: 'h3', expected: 'regex H-03' }],
  ['SCN106', ['days-overdue: 7', 'days-overdue: 9'], '9\n', { key: 'days-overdue', found: 9, expected: 7 }],
  ['SCN106', ['bucket: M1', 'bucket: M2'], 'M2', { key: 'bucket', found: 'M2', expected: 'M1' }],
  ['SCN106', ['due-date: 2026-11-13', 'due-date: 2026-12-13'], '7\n', { key: 'days-overdue', found: 7, expected: 0 }],
  [
    'SCN106',
    ['call-at: 2026-11-20', 'call-at: 2026-11-21'],
    '2026-11-21T10:15',
    { key: 'call-at', found: '2026-11-21T10:15', expected: '2026-11-20T10:15' },
  ],
  ['SCN107', ['acts: [close]', 'acts: [close]\n    misconduct: [insult]'], '[insult]', { choice: 'end', found: 'insult' }],
  ['SCN401', ['{ zh: 很短的一通。, en: A very short one. }', '{ zh: 很短的一通。 }'], '{ zh: 很短的一通。 }', { key: 'en', in: 'summary' }],
  [
    'SCN201',
    ['ask-reason: { when: { contact: verified }, trust', 'ask-raeson: { when: { contact: verified }, trust'],
    'ask-raeson',
    { found: 'ask-raeson', meant: 'ask-reason' },
  ],
  ['SCN202', ['say: i-forgot', 'say: i-forgt'], 'i-forgt', { found: 'i-forgt', meant: 'i-forgot' }],
  ['SCN203', ['when: { commitment: promised }', 'when: { commitmnt: promised }'], 'commitmnt', { found: 'commitmnt', meant: 'commitment' }],
  [
    'SCN203',
    ['leaves: { tension: 1, commitment', 'leaves: { tension: 1, commitmnt'],
    'commitmnt',
    { found: 'commitmnt', meant: 'commitment' },
  ],
  [
    'SCN204',
    ['commitment: promised } }, { choice: end', 'commitment: promise } }, { choice: end'],
    'promise }',
    { found: 'promise', meant: 'promised' },
  ],
  ['SCN203', ['when: { tension: 2+ }', 'when: { tention: 2+ }'], 'tention', { found: 'tention', meant: 'tension' }],
  ['SCN204', ['when: { commitment: promised }', 'when: { commitment: 3 }'], '3 }', { found: '3', known: 'none, promised' }],
  ['SCN202', ['say: tonight', 'say: tonigth'], 'tonigth', { found: 'tonigth', known: 'tonight, ', meant: 'tonight' }],
  ['SCN212', ['when: { tension: 3- }\n      face', 'when: { tension: 2..3 }\n      face'], 'states:', { gap: 'tension 0–1' }],
  [
    'SCN204',
    ['to: promised, say: tonight', 'to: promissed, say: tonight'],
    'promissed',
    { found: 'promissed', known: 'none, promised', region: 'commitment', meant: 'promised' },
  ],
  ['SCN205', ['{total}，知道了。', '{totale}，知道了。'], '"{totale}，知道了。"', { slot: 'totale' }],
  ['SCN206', ['persona: plain\njurisdiction', 'persona: plan\njurisdiction'], 'plan\n', { found: 'plan', known: 'plain', meant: 'plain' }],
  ['SCN207', ['{ choice: identify }, { choice: verify }', '{ choice: identfy }, { choice: verify }'], 'identfy', { found: 'identfy' }],
  ['SCN208', ['expect: { ending: nothing', 'expect: { ending: nowhere'], 'nowhere', { found: 'nowhere' }],
  ['SCN209', ['facts:\n  forgot:', 'facts:\n  commitment:'], 'commitment:', { name: 'commitment' }],
  ['SCN402', ['zh: [喂？, 喂，哪位？]', 'zh: [喂？]'], '{ acts: [answer-phone]', { line: 'hello', zh: 1, en: 2 }],
  ['SCN403', ['en: Take your time.', 'en: 慢慢说'], '慢慢说', { language: 'en' }],
];

describe('a mistake in a scenario', () => {
  it.each(shapeMistakes)('%s is found where it stands', (code, change, shownAt, args) => {
    const found = readSmallCall(change).diagnostics.find((diagnostic) => diagnostic.code === code);
    if (found === undefined) throw new Error(JSON.stringify(readSmallCall(change).diagnostics));
    const shown =
      (found.file.startsWith('personas/') ? smallPersona : smallScenario)
        .replace(...change)
        .split('\n')
        .at(found.line - 1) ?? '';
    expect(`${shown.slice(found.column - 1)}\n`).toMatch(startingWith(shownAt));
    for (const [name, value] of Object.entries(args)) expect(String(found.args[name])).toContain(String(value));
  });

  it('the scenario without the mistake reads clean', () => {
    expect(readSmallCall().diagnostics).toEqual([]);
  });

  it('every mistake of a file is told at once', () => {
    const { diagnostics } = readSmallCall(
      ['say: i-forgot', 'say: nope-nope'],
      ['to: promised, say: tonight', 'to: elsewhere, say: tonight'],
      ['en: Take your time.', 'en: 慢慢说'],
    );
    expect(diagnostics.map(({ code }) => code)).toEqual(['SCN202', 'SCN204', 'SCN403']);
  });

  it('one mistake in a row of many acts is told once', () => {
    const { diagnostics } = readSmallCall(['any: { say: mm }', 'any: { say: mmm }']);
    expect(diagnostics.map(({ code, args }) => [code, args['found']])).toEqual([['SCN202', 'mmm']]);
  });

  it('every mistyped act of a list is told', () => {
    const { diagnostics } = readSmallCall(['acts: [greet, identify-self, disclose-recording]', 'acts: [grete, identify-slef]']);
    expect(diagnostics.map(({ code, args }) => [code, args['found'], args['meant']])).toEqual([
      ['SCN104', 'grete', 'greet'],
      ['SCN104', 'identify-slef', 'identify-self'],
    ]);
  });

  it('no words show how we test a value', () => {
    const { diagnostics } = readSmallCall(
      ['en: Take your time.', 'en: ""'],
      ['difficulty: 1\n', 'difficulty: 1\nmeters: { trust: 1.5 }\n'],
      ['covers: [H-03]', 'covers: [h3]'],
      ['days-overdue: 7', 'days-overdue: -7'],
    );
    expect(diagnostics.map((one) => diagnosticWords(one).en)).toEqual([
      '“covers” is h3; it must satisfy: of the form H-03.',
      '“days-overdue” is -7; it must satisfy: at least 0.',
      '“trust” is 1.5; it must satisfy: a whole number.',
      '“en” is ""; it must satisfy: not empty.',
    ]);
  });

  it('every code has words in both languages', () => {
    for (const code of Object.keys(diagnosticsEn)) {
      const { zh, en } = diagnosticWords({ code, args: {} });
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).not.toMatch(/\p{Script=Han}/u);
    }
  });
});

describe('a text nobody has vouched for', () => {
  const codes = (text: string) => readYaml({ file: 'x.yaml', text }).diagnostics.map(({ code }) => code);

  it.each([
    ['megabytes', `a: ${'x'.repeat(3_000_000)}`, 'SCN002'],
    ['brackets a hundred deep', `a: ${'['.repeat(100)}${']'.repeat(100)}`, 'SCN003'],
    ['brackets a hundred thousand deep', `a: ${'['.repeat(100_000)}`, 'SCN003'],
    ['dashes fifty deep', `${'- '.repeat(50)}x`, 'SCN003'],
    ['maps thirty deep', Array.from({ length: 30 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'), 'SCN003'],
    [
      'an alias bomb',
      `a: &a [x,x]\n${Array.from({ length: 24 }, (_, at) => `b${at}: &b${at} [*${at === 0 ? 'a' : `b${at - 1}`},*${at === 0 ? 'a' : `b${at - 1}`}]`).join('\n')}`,
      'SCN004',
    ],
    ['a key that reaches a prototype', 'a:\n  constructor: { prototype: { x: 1 } }', 'SCN005'],
    ['a key written twice', 'a: 1\na: 2', 'SCN006'],
    ['a tab for indentation', 'a:\n\tb: 1', 'SCN001'],
    ['an unclosed quote', 'a: "b', 'SCN001'],
  ])('%s is a diagnostic, not a crash', (_, text, code) => {
    expect(codes(text)).toContain(code);
  });

  it('a prototype is never reached', () => {
    readYaml({ file: 'x.yaml', text: '__proto__: { polluted: yes }' });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

/** Mistakes of flow: found by walking, or by playing the rehearsals. */
const flowMistakes: readonly { readonly code: string; readonly changes: readonly Change[] }[] = (
  [
    ['SCN301', ['      promised: {}\nendings', '      promised: {}\n      broken: {}\nendings']],
    [
      'SCN302',
      ['    on: close\n    say: bye', '    on: close\n    when: { tension: 0 }\n    say: bye'],
      ['when: { commitment: promised }', 'when: { commitment: promised, tension: 0 }'],
      ['on: turn.end\n    when: { tension: 5 }', 'on: turn.end\n    when: { tension: 5, trust: 5 }'],
      ['on: collector.hung-up', 'on: collector.hung-up\n    when: { tension: 0 }'],
    ],
    ['SCN303', ['on: turn.end\n    when: { tension: 5 }', 'on: turn.end\n    when: { tension: 5, trust: 5, willingness: 0 }']],
    ['SCN304', ['kind: promise-to-pay\n    good: true', 'kind: promise-to-pay\n    good: false']],
    ['SCN305', ['say: i-forgot', 'say: i-see']],
    ['SCN306', ['any: { say: mm }', '"greet, close": { say: mm }']],
    [
      'SCN307',
      ['  end:\n    grade: good', '  end:\n    grade: weaker'],
      ['when: { contact: verified }\n    acts: [ask-commitment]', 'when: { contact: verified, tension: 0 }\n    acts: [ask-commitment]'],
      ['when: { contact: verified }\n    acts: [state-debt]', 'when: { contact: verified, tension: 0 }\n    acts: [state-debt]'],
      ['when: { tension: 2+ }', 'when: { tension: 4+ }'],
      ['when: { contact: [introduced, verified] }', 'when: { contact: introduced }'],
    ],
    ['SCN310', ['when: { tension: 2+ }', 'when: { tension: 5, trust: 5, willingness: 0 }']],
    ['SCN314', ['on: collector.hung-up', 'on: small-talk']],
    ['SCN315', ['raise: { when: { contact: verified }', 'raise: { when: { contact: verified, tension: 5, trust: 5, willingness: 0 }']],
    ['SCN321', ['expect: { ending: nothing', 'expect: { ending: promised']],
    ['SCN322', ['expect: { ending: nothing, ', 'expect: { ending: nothing, breached: [cn.no-insult], ']],
    ['SCN323', ['expect: { ending: slams, legality: { passed: false }', 'expect: { ending: slams, legality: { passed: true }']],
    [
      'SCN324',
      [
        'expect: { ending: nothing, legality: { passed: true }, professionalism: {}',
        'expect: { ending: nothing, legality: { passed: true }, professionalism: { least: 99 }',
      ],
    ],
    ['SCN325', ['{ choice: verify }, { choice: state }', '{ choice: verify, answers: [complain] }, { choice: state }']],
    ['SCN326', ['{ choice: state }, { choice: ask, leaves', '{ choice: identify }, { choice: ask, leaves']],
    ['SCN327', ['breached: [', 'breached: [cn.no-insutl, ']],
    ['SCN330', ['kind: clumsy', 'kind: other']],
    [
      'SCN340',
      ['on: close\n    when: { commitment: promised }', 'on: misconduct\n    when: { commitment: promised }'],
      ['on: close\n    say: bye', 'on: misconduct\n    say: bye'],
    ],
    [
      'SCN341',
      ['on: close\n    when: { commitment: promised }', 'on: misconduct\n    when: { commitment: promised }'],
      ['on: close\n    say: bye', 'on: misconduct\n    say: bye'],
      ['on: collector.hung-up', 'on: collector.hung-up\n    when: { contact: stranger }'],
    ],
    ['SCN342', ['      none:\n        ask-commitment', '      none:\n        threat-arrest: { to: promised }\n        ask-commitment']],
    [
      'SCN343',
      ['on: close\n    when: { commitment: promised }', 'on: turn.end\n    when: { commitment: promised }'],
      ['ask-commitment: { when: { contact: verified, tension: 3- }', 'ask-commitment: { when: { tension: 3- }'],
    ],
    ['SCN344', ['by: [state-debt, answer-question]', 'by: [threat-arrest]']],
    ['SCN345', ['when: { contact: verified }\n    acts: [ask-commitment]', 'when: { contact: stranger }\n    acts: [ask-commitment]']],
    ['SCN348', ['misconduct: { tension: +3, trust: -2', 'misconduct: { tension: +3, trust: +1']],
    ['SCN349', ['      none:\n        ask-commitment', '      none:\n        threat-arrest: { to: promised }\n        ask-commitment']],
    ['SCN350', ['on: close\n    say: bye', 'on: close\n    when: { tension: 0 }\n    say: bye']],
    ['SCN351', ['ignored: { tension: +1', 'ignored: { tension: -1']],
    ['SCN352', ['when: { repeated: true }, tension: +1', 'when: { repeated: true }, tension: -1']],
    ['SCN353', ['"de-escalate, empathize": { trust: +1', '"de-escalate, empathize": { tension: +1, trust: -1']],
    ['SCN354', ['leaves: { tension: 1, commitment: promised }', 'leaves: { tension: 2, commitment: promised }']],
    ['SCN346', ['when: { contact: [introduced, verified] }', 'when: { contact: introduced, tension: 4+ }']],
  ] as const satisfies readonly (readonly [string, ...Change[]])[]
).map(([code, ...changes]) => ({ code, changes }));

describe('a mistake of flow', () => {
  const rulebook = builtIn.rulebooks.get('cn');
  const [rubric] = builtIn.rubrics;
  if (rulebook === undefined || rubric === undefined) throw new Error('the built-in rulebook or rubric cannot be read');
  const standards = { rulebook, rubric };

  const flowOf = (...changes: readonly Change[]) => {
    const { scenario, document, diagnostics } = readSmallCall(...changes);
    if (scenario === undefined || document === undefined) throw new Error(JSON.stringify(diagnostics));
    const persona = readYaml({ file: 'personas/plain.yaml', text: smallPersona }).document;
    const { diagnostics: flow, linesUnsaid } = prove(scenario, document, standards, () => 0, persona);
    return { found: [...flow, ...checkRehearsals(scenario, document, standards)], linesUnsaid };
  };
  const told = (code: string, ...changes: readonly Change[]) => flowOf(...changes).found.filter((one) => one.code === code);

  it.each(flowMistakes)('$code is found', ({ code, changes }) => {
    const { found, linesUnsaid } = flowOf(...changes);
    expect([...found.map((one) => one.code), ...(linesUnsaid.includes('i-forgot') ? ['SCN305'] : [])]).toContain(code);
  });

  it.each(flowMistakes)('a counterexample of $code can be played to its last line', ({ changes }) => {
    const scenario = smallCall(...changes);
    for (const { script } of flowOf(...changes).found) {
      if (script === undefined) continue;
      const turns = readScript(script, 'counterexample', scenario);
      expect(replay(scenario, 1, toLog(scenario, turns, 'en')).length - 1).toBe(turns.length);
    }
  });

  it('where pressure pays, the call shown ends in the words that were rewarded', () => {
    const [found] = told('SCN342', [
      '      none:\n        ask-commitment',
      '      none:\n        threat-arrest: { to: promised }\n        ask-commitment',
    ]);
    expect(found).toMatchObject({
      args: { move: 'threat-arrest', ending: 'promised', after: 'threat-arrest' },
      script: '{"acts":[],"misconduct":["threat-arrest"]}',
    });
  });

  it('the small call itself has none', () => {
    expect(flowOf()).toEqual({ found: [], linesUnsaid: [] });
  });

  it('a temper that leaves acts unanswered is told once, where the temper is written', () => {
    const [silence, ...others] = told('SCN306', ['any: { say: mm }', '"greet, close": { say: mm }']);
    expect([others, silence?.file, silence?.line]).toEqual([
      [],
      'personas/plain.yaml',
      smallPersona.split('\n').findIndex((line) => line === '    calm:') + 1,
    ]);
    expect(silence?.args).toEqual(expect.objectContaining({ temper: 'calm', start: 'START' }));
    expect(silence === undefined ? '' : diagnosticWords(silence).en).toMatch(/temper “calm” to .*small-talk.*, first at the very start\./);
  });

  it('a question that is never raised is one fault, and its lines are none', () => {
    const { found, linesUnsaid } = flowOf([
      'raise: { when: { contact: verified }',
      'raise: { when: { contact: verified, tension: 5, trust: 5, willingness: 0 }',
    ]);
    expect(found.map(({ code, args }) => [code, args])).toEqual([['SCN315', { question: 'how-much' }]]);
    expect(linesUnsaid).toEqual([]);
  });

  it('a breach nobody expected is told with its turn', () => {
    const [found] = told('SCN322', ['breached: [cn.false-criminal-threat, cn.open-identify]', 'breached: [cn.open-identify]']);
    expect(found?.args).toEqual({
      rehearsal: 'unlawful',
      expected: 'cn.open-identify',
      found: 'cn.false-criminal-threat @1/2, cn.open-identify @1',
    });
  });

  it('a professionalism that fell short is told with what cost it', () => {
    const [found] = told('SCN324', [
      'expect: { ending: nothing, legality: { passed: true }, professionalism: {}',
      'expect: { ending: nothing, legality: { passed: true }, professionalism: { least: 99 }',
    ]);
    expect(found?.args).toEqual(expect.objectContaining({ rehearsal: 'clumsy', least: 99 }));
    expect(found?.args['lost']).toMatch(/^([a-z-]+ [\d.]+\/[\d.]+(, |$))+/);
    expect(found?.args['lost']).toMatch(/\breason 0\//);
  });

  it.each([
    [
      'SCN348',
      ['misconduct: { tension: +3, trust: -2', 'misconduct: { tension: +3, trust: +1'],
      { meter: 'trust', after: 'threat-violence' },
    ],
    [
      'SCN349',
      ['      none:\n        ask-commitment', '      none:\n        threat-arrest: { to: promised }\n        ask-commitment'],
      { region: 'commitment', state: 'promised', after: 'threat-arrest' },
    ],
    [
      'SCN351',
      ['answered: { by: [state-debt, answer-question]', 'answered: { by: [state-debt, answer-question], trust: -1'],
      { part: 'answered', meter: 'trust' },
    ],
    [
      'SCN352',
      ['when: { repeated: true }, tension: +1', 'when: { repeated: true }, tension: -1'],
      { move: 'ask-commitment', meter: 'tension' },
    ],
  ] as const)('%s is told with the meter or the state it shows in', (code, change, args) => {
    expect(told(code, change)[0]?.args).toMatchObject(args);
  });

  it('a debtor who stands elsewhere than a turn was to leave them is told with both', () => {
    const [found] = told('SCN354', [
      'leaves: { tension: 1, commitment: promised }',
      'leaves: { tension: 3+, trust: 0..3, commitment: none }',
    ]);
    expect(found?.args).toEqual({
      rehearsal: 'model',
      turn: 4,
      expected: 'tension: 3–5, commitment: none',
      found: 'tension: 1, commitment: promised',
    });
  });

  it('an expectation is held against the rulebook of the scenario', () => {
    const found = told('SCN327', ['breached: [', 'breached: [cn.no-insutl, ']);
    expect(found.map(({ args }) => args)).toEqual([{ rehearsal: 'unlawful', found: 'cn.no-insutl', meant: 'cn.no-insult' }]);
  });
});
