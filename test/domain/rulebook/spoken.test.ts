import { describe, expect, it } from 'vitest';
import type { Heard, KnownCase, SpokenTurn } from '../../../src/domain/dialogue/index.ts';
import { watch } from '../../../src/domain/rulebook/patterns/monitor.ts';
import { monitorOf, type SpokenPattern } from '../../../src/domain/rulebook/patterns/pattern.ts';
import { answers, call, says } from './calls.ts';

const marked = (turn: number, marks: Partial<Heard>, acts: Heard['acts'] = ['explain-consequence']) => ({ ...says(turn, acts), ...marks });
const ruled = (pattern: SpokenPattern, turns: readonly SpokenTurn[], caseFile?: KnownCase) =>
  watch(call(turns), monitorOf(pattern, caseFile, { date: '2026-11-20' }));

describe('consequence-test', () => {
  const suit = {
    is: 'consequence-test',
    of: ['suit'],
    onFile: true,
    available: [{ fact: 'debt.age-months', restartedBy: [], most: 35 }],
    intended: [{ fact: 'litigation.authorised', is: true }],
    decidedBy: ['creditor'],
    to: ['debtor'],
    tone: ['unfair-pressure-time'],
  } as const satisfies SpokenPattern;
  const known: KnownCase = { limitation: { runsFrom: '2025-01-01' }, litigation: { authorised: true, done: [] } };
  const say = (claim: NonNullable<Heard['claims']>[number], caseFile: KnownCase = known, before: readonly SpokenTurn[] = []) =>
    ruled(suit, [...before, marked(1, { claims: [claim] })], caseFile).verdict;

  it('asks whether it is true: what is said to be done must have been done', () => {
    expect(say({ of: 'suit', as: 'done', by: 'creditor' })).toBe('breached');
    expect(say({ of: 'suit', as: 'done', by: 'creditor' }, { ...known, litigation: { authorised: true, done: ['suit'] } })).toBe('met');
  });

  it('asks whether the law still allows it, however gently it is put', () => {
    expect(say({ of: 'suit', as: 'may', by: 'creditor' }, { ...known, limitation: { runsFrom: '2020-01-01' } })).toBe('breached');
  });

  it('asks whether it is intended, unless it is put as open', () => {
    const unauthorised: KnownCase = { ...known, litigation: { authorised: false, done: [] } };
    expect([say({ of: 'suit', as: 'will' }, unauthorised), say({ of: 'suit', as: 'may' }, unauthorised)]).toEqual(['breached', 'met']);
  });

  it('asks who is said to decide', () => {
    expect([say({ of: 'suit', as: 'may', by: 'creditor' }), say({ of: 'suit', as: 'may', by: 'collector' })]).toEqual(['met', 'breached']);
  });

  it('asks who hears it, and in what tone', () => {
    const father = answers(0, ['third-party-speaks'], 'third-party');
    expect(say({ of: 'suit', as: 'may', by: 'creditor' }, known, [father])).toBe('breached');
    expect(
      ruled(suit, [{ ...marked(1, { claims: [{ of: 'suit', as: 'may' }] }), misconduct: ['unfair-pressure-time'] }], known).verdict,
    ).toBe('breached');
  });

  it('stays open on a missing fact, names it, and is silent about other matters', () => {
    expect(ruled(suit, [marked(1, { claims: [{ of: 'suit', as: 'will' }] })], { limitation: { runsFrom: '2025-01-01' } })).toEqual({
      verdict: 'undecided',
      needs: ['caseFile.litigation.authorised'],
    });
    expect(ruled(suit, [marked(1, { claims: [{ of: 'interest', as: 'will' }] })], known).verdict).toBe('not-applicable');
  });
});

describe('figures-match', () => {
  const ledger = { principal: 1_000_000, interest: 20_000, lateFee: 5_000 };
  const spoken = (amount: number, of: 'total' | 'interest' = 'total', file: KnownCase = { ledger }) =>
    ruled({ is: 'figures-match', within: 99 }, [marked(1, { amounts: [{ of, amount }] }, ['state-debt'])], file);

  it('takes a rounding for true and a guess for false', () => {
    expect([spoken(1_025_000), spoken(1_025_099), spoken(1_025_100), spoken(20_000, 'interest')].map(({ verdict }) => verdict)).toEqual([
      'met',
      'met',
      'breached',
      'met',
    ]);
  });

  it('cannot say without the ledger', () => {
    expect(spoken(1_025_000, 'total', { ledger: { principal: 1 } })).toEqual({ verdict: 'undecided', needs: ['caseFile.ledger'] });
  });
});

describe('tells-all', () => {
  const whole = {
    is: 'tells-all',
    once: ['offer-instalment'],
    with: ['confirm-plan'],
    particulars: ['plan-amount', 'plan-dates'],
  } as const;
  const offer = marked(1, { particulars: [] }, ['offer-instalment']);

  it('is broken by what is still missing when the call ends', () => {
    const last = marked(2, { particulars: ['plan-amount'] }, ['confirm-plan']);
    expect(ruled(whole, [offer, last])).toEqual({ verdict: 'breached', breaches: [{ said: last, because: ['omits:plan-dates'] }] });
    expect(ruled(whole, [offer, last, marked(3, { particulars: ['plan-dates'] }, ['close'])]).verdict).toBe('met');
  });

  it('asks nothing of a plain promise, and cannot say where nobody listened', () => {
    expect(ruled(whole, [marked(1, { particulars: [] }, ['confirm-plan'])]).verdict).toBe('not-applicable');
    expect(ruled(whole, [offer, says(2, ['confirm-plan'])])).toEqual({ verdict: 'undecided', needs: ['turns[].particulars'] });
  });
});

describe('never-says', () => {
  it('leaves to a special rule what only that rule is made for', () => {
    const words = (claims: Heard['claims']) => [
      { ...says(1, ['other'], ['false-legal-claim']), ...(claims === undefined ? {} : { claims }) },
    ];
    const general = { is: 'never-says', misconduct: ['false-legal-claim'], notClaiming: ['no-limitation'] } as const;
    const special = { is: 'never-says', misconduct: ['false-legal-claim'], claiming: ['no-limitation'] } as const;
    const both = (claims?: Heard['claims']) => [general, special].map((pattern) => ruled(pattern, words(claims)).verdict);
    expect(both([{ of: 'no-limitation', as: 'done' }])).toEqual(['met', 'breached']);
    expect(both([{ of: 'suit', as: 'done' }])).toEqual(['breached', 'met']);
    expect(
      both([
        { of: 'no-limitation', as: 'done' },
        { of: 'suit', as: 'done' },
      ]),
    ).toEqual(['breached', 'breached']);
    expect(both()).toEqual(['breached', 'met']);
  });

  it('knows a machine from a person', () => {
    const recorded = { is: 'never-says', particulars: ['debt-hint'], to: 'machine' } as const;
    const said = marked(1, { particulars: ['debt-hint'] }, ['leave-callback']);
    expect(ruled(recorded, [answers(0, ['answer-phone'], 'machine'), said]).verdict).toBe('breached');
    expect(ruled(recorded, [answers(0, ['answer-phone']), said]).verdict).toBe('not-applicable');
  });
});

describe('says-before', () => {
  it('lets a third party’s question open what must not be volunteered', () => {
    const employer = { is: 'says-before', to: 'third-party', first: { 'third-party': ['ask-who'] }, particulars: ['institution'] } as const;
    const said = marked(1, { particulars: ['institution'] }, ['identify-self']);
    expect(ruled(employer, [answers(0, ['third-party-speaks', 'ask-who'], 'third-party'), said]).verdict).toBe('met');
    expect(ruled(employer, [answers(0, ['third-party-speaks'], 'third-party'), said]).verdict).toBe('breached');
  });
});

describe('a condition on the case', () => {
  const onlyAgency = { is: 'never-says', when: [{ fact: 'collector.kind', is: 'agency' }], acts: ['small-talk'] } as const;

  it('asks nothing of other cases, and waits for the fact', () => {
    const chat = [says(1, ['small-talk'])];
    expect(ruled(onlyAgency, chat, { collector: { kind: 'in-house' } }).verdict).toBe('not-applicable');
    expect(ruled(onlyAgency, chat, { collector: { kind: 'agency' } }).verdict).toBe('breached');
    expect(ruled(onlyAgency, chat, {})).toEqual({ verdict: 'undecided', needs: ['caseFile.collector.kind'] });
  });
});
