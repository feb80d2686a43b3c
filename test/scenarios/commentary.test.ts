import { describe, expect, it } from 'vitest';
import { commentaryOn } from '../../src/content/index.ts';
import { shapesIn } from '../../src/domain/casework/index.ts';
import type { Commentary, Rule, Rulebook } from '../../src/domain/rulebook/index.ts';
import { locales } from '../../src/locales/index.ts';
import { currencyOf, factsTold, type Telling } from '../../src/routes/rules/facts-told.ts';
import { linesTold } from '../../src/routes/rules/lines-told.ts';
import { whyTold } from '../../src/routes/rules/why-told.ts';
import { exampleWords } from '../../src/routes/rules/words.ts';
import { builtIn } from '../support/built-in.ts';

const commentaries = new Map<string, Commentary>(
  [...builtIn.rulebooks].map(([id, rulebook]) => [id, commentaryOn(rulebook, builtIn)] as const),
);
const told = (jurisdiction: string, rule: string) => commentaries.get(jurisdiction)?.[rule];

describe('the commentary on the rulebooks that ship', () => {
  it('has every example of every rule, those of the rulebook beneath among them', () => {
    for (const [id, { rules }] of builtIn.rulebooks) {
      expect(Object.entries(commentaries.get(id) ?? {}).map(([rule, { examples }]) => [rule, examples.length])).toEqual(
        rules.map((rule) => [rule.id, rule.examples.length]),
      );
    }
  });

  it('says of each example what decides it', () => {
    for (const commentary of commentaries.values()) {
      for (const { verdict, breaches, needs } of Object.values(commentary).flatMap(({ examples }) => examples)) {
        expect(breaches !== undefined && breaches.every(({ because, turnsOn }) => because.length + turnsOn.length > 0)).toBe(
          verdict === 'breached',
        );
        expect(needs !== undefined && needs.length > 0).toBe(verdict === 'undecided');
      }
    }
  });

  it('a breach in words names its turn and the words; one in the decision names the entry', () => {
    expect(told('cn', 'cn.verify-rpc')?.examples[1]?.breaches).toEqual([{ turn: 1, because: ['state-debt'], turnsOn: [] }]);
    expect(told('cn', 'cn.hours')?.examples[1]?.breaches).toEqual([{ because: [], turnsOn: ['contact.at'] }]);
    expect(told('us-tx', 'tx.bond')?.examples[1]?.breaches).toEqual([{ because: [], turnsOn: ['caseFile.setUp.bondFiled'] }]);
  });

  it('names the practice calls in which a rule may be broken: by a sentence on offer, or in a rehearsal', () => {
    expect(told('cn', 'cn.verify-rpc')?.calls.map(({ scenario }) => scenario)).toContain('forgetful-first-timer');
    expect(told('us', 'us.no-arrest')?.calls.map(({ scenario }) => scenario)).toContain('cant-touch-my-check');
    expect(told('us', 'us.no-arrest')).toEqual(told('us-tx', 'us.no-arrest'));
    for (const { calls } of [...commentaries.values()].flatMap((commentary) => Object.values(commentary))) {
      for (const { choices, rehearsals } of calls) expect(choices + rehearsals.length).toBeGreaterThan(0);
    }
  });

  it('names the cases on the desk in which a decision may break a rule, one left undone too', () => {
    expect(told('us-tx', 'tx.dispute-30d')?.cases).toEqual([
      { case: 'thirtieth-day', title: { zh: '异议信来了三十天', en: 'Thirty days since her letter' }, decisions: 4 },
    ]);
    const rehearsed = [...builtIn.deskCases.values()].flatMap(({ id, jurisdiction, rehearsals }) =>
      rehearsals.flatMap(({ breaks }) => breaks.map((rule) => [id, jurisdiction, rule] as const)),
    );
    for (const [id, place, rule] of rehearsed) expect(told(place, rule)?.cases.map((one) => one.case)).toContain(id);
  });

  it('a sentence that is good to say is never among those that break a rule', () => {
    const good = builtIn.scenarios.flatMap(({ scenario }) =>
      scenario === undefined
        ? []
        : [{ ...scenario, rehearsals: [], choices: scenario.choices.filter(({ grade }) => grade === 'good') }].map((one) => ({
            file: one.id,
            scenario: one,
            diagnostics: [],
          })),
    );
    for (const rulebook of builtIn.rulebooks.values()) {
      const commentary = commentaryOn(rulebook, { ...builtIn, scenarios: good });
      expect(Object.entries(commentary).flatMap(([rule, { calls }]) => calls.map(({ scenario }) => [rule, scenario]))).toEqual([]);
    }
  });

  it('brings the pairs of the drills to the rules they break or make use of', () => {
    const pairs = told('cn', 'cn.honest-consequence')?.pairs.map(({ id, as }) => [id, as]);
    expect(pairs).toContainEqual(['suit-possible', 'uses']);
    expect(told('cn', 'cn.false-criminal-threat')?.pairs.map(({ id, as }) => [id, as])).toContainEqual(['suit-possible', 'breaks']);
    const broken = [...builtIn.decks.values()].flatMap((deck) => deck.pairs.flatMap((pair) => pair.breaks.map((rule) => [pair.id, rule])));
    for (const [pair, rule = ''] of broken) {
      expect([...commentaries.values()].flatMap((one) => one[rule]?.pairs.map(({ id }) => id) ?? [])).toContain(pair);
    }
  });

  it('every rule that ships says what it is about', () => {
    expect([...builtIn.rulebooks.values()].flatMap(({ rules }) => rules).filter(({ topic }) => topic === undefined)).toEqual([]);
  });
});

describe.each(['zh', 'en'] as const)('an example told in %s', (language) => {
  const words = exampleWords[language];
  const tellingOf = (rulebook: Rulebook): Telling => {
    const currency = currencyOf(rulebook);
    return { words, channels: locales[language].channels, language, ...(currency && { currency }) };
  };
  const textsOf = (rulebook: Rulebook, rule: Rule): readonly string[] =>
    (told(rulebook.id, rule.id)?.examples ?? []).flatMap((example) => {
      const telling = tellingOf(rulebook);
      const facts = [...factsTold(example.caseFile ?? {}, words.facts, telling), ...factsTold(example.contact ?? {}, words.plan, telling)];
      return [
        ...facts.flatMap(({ label, values }) => (label === 'decision' ? [] : [label, ...values])),
        ...linesTold(example.turns ?? [], example.breaches ?? [], telling, locales[language]).flatMap(({ does }) => does),
        ...whyTold(example, rule.kind, telling, locales[language]),
      ];
    });

  it('shows no name that only programs know', () => {
    const raw = /\b[a-z]+[A-Z][a-zA-Z]*\b|\b(?:caseFile|contact|turns)\.[a-z]|undefined|\[object|omits:|tells:|fact:/u;
    const shown = [...builtIn.rulebooks.values()].flatMap((rulebook) => rulebook.rules.flatMap((rule) => textsOf(rulebook, rule)));
    expect(shown.length).toBeGreaterThan(2000);
    expect(shown.filter((text) => raw.test(text) || text === '')).toEqual([]);
    if (language === 'zh') expect(shown.filter((text) => /^[a-z][a-z-]*$/u.test(text))).toEqual([]);
  });

  it('has a name for whatever an example may say of a case or a plan, and for every word it may be given', () => {
    const { knownCase, contactPlan } = shapesIn('camel');
    const { paths, picks } = leavesOf(knownCase);
    expect(paths).toContain('stops.hours.from');
    expect(picks).toContain('debt-buyer');
    const named = (path: string): boolean => path in words.facts || path.startsWith('history');
    expect(paths.filter((path) => !named(path))).toEqual([]);
    const plan = leavesOf(contactPlan);
    expect(plan.paths.filter((path) => !(path in words.plan) && path !== 'decision')).toEqual([]);
    const known = { ...words.values, ...words.consequences, ...locales[language].channels, ...words.decisions };
    const asTheyAre = ['CNY', 'USD', 'GBP', 'M0', 'M1', 'M2', 'M3', 'M4+'];
    expect([...new Set([...picks, ...plan.picks])].filter((pick) => !(pick in known) && !asTheyAre.includes(pick))).toEqual([]);
  });

  it('tells the contact log run by run, on the debtor’s clock', () => {
    const history = [
      { at: '2026-11-20T08:20', channel: 'phone', outcome: 'no-answer' },
      { at: '2026-11-20T09:20', channel: 'phone', outcome: 'no-answer' },
      { at: '2026-11-20T09:40', channel: 'sms' },
      { at: '2026-11-21T10:00', channel: 'sms' },
    ] as const;
    const telling = tellingOf(builtIn.rulebooks.get('us')!);
    expect(factsTold({ history, ledger: { principal: 87_000 } }, words.facts, telling)).toEqual(
      language === 'en'
        ? [
            {
              label: 'Contact log',
              values: ['Phone · no answer ×2, Nov 20, 2026, 08:20 to 09:20', 'Text message ×2, Nov 20, 2026, 09:40 to Nov 21, 2026, 10:00'],
            },
            { label: 'Principal', values: ['$870.00'] },
          ]
        : [
            {
              label: '联系记录',
              values: ['电话 · 无人接听 ×2，2026年11月20日 08:20至 09:20', '短信 ×2，2026年11月20日 09:40至 2026年11月21日 10:00'],
            },
            { label: '本金', values: ['$870.00'] },
          ],
    );
  });
});

interface Shape {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly wrapped?: Shape;
  readonly item?: Shape;
  readonly options?: readonly (Shape | string)[];
  readonly literal?: string;
  readonly pipe?: readonly Shape[];
}

/** Where facts may be written in a shape, and the words from which they may be picked. */
function leavesOf(schema: unknown): { readonly paths: readonly string[]; readonly picks: readonly string[] } {
  const paths = new Set<string>();
  const picks = new Set<string>();
  const walk = (shape: Shape, path: string): void => {
    if (shape.wrapped) return walk(shape.wrapped, path);
    if (shape.item) return walk(shape.item, path);
    if (shape.type === 'picklist') shape.options?.forEach((option) => typeof option === 'string' && picks.add(option));
    if (shape.type === 'literal' && shape.literal !== undefined) picks.add(shape.literal);
    if (shape.type === 'union') return shape.options?.forEach((option) => typeof option !== 'string' && walk(option, path));
    if (shape.entries && !('zh' in shape.entries)) {
      for (const [entry, inner] of Object.entries(shape.entries)) walk(inner, path === '' ? entry : `${path}.${entry}`);
    } else paths.add(path);
  };
  walk(schema as Shape, '');
  return { paths: [...paths], picks: [...picks] };
}
