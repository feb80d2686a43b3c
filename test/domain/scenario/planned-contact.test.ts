import { expect, test } from 'vitest';
import { findingsOn } from '../../../src/domain/desk/index.ts';
import { decidedContact, numbersOf, plannedContact } from '../../../src/domain/scenario/index.ts';
import { builtIn, builtInScenarios } from '../../support/built-in.ts';

const dawson = builtInScenarios.find(({ id }) => id === 'paid-the-last-ones');
if (dawson === undefined) throw new Error('paid-the-last-ones is gone');

test('a call is planned to the debtor’s own number, at the hour the scenario says, on the house’s line', () => {
  expect(plannedContact(dawson)).toEqual({
    decision: 'contact',
    whom: 'debtor',
    point: 'cell',
    place: 'mobile',
    channel: 'phone',
    at: '2026-11-20T17:40',
    purpose: 'demand',
    line: {
      device: 'company',
      callerId: 'true',
      recording: true,
      kind: 'interactive',
      silentCalls: false,
      premiumNumber: false,
      machine: 'none',
    },
  });
});

test('another number and another hour may be decided on; whoever does not owe is only asked where the debtor is', () => {
  expect(numbersOf(dawson.caseFile).map(({ id }) => id)).toEqual(['cell', 'front-desk']);
  expect(decidedContact(dawson, { to: 'front-desk', clock: '21:30' })).toMatchObject({
    whom: 'employer',
    point: 'front-desk',
    place: 'work',
    at: '2026-11-20T21:30',
    purpose: 'locate',
  });
});

test('a number that the case file does not have is no choice', () => {
  expect(decidedContact(dawson, { to: 'home-mail' })).toEqual(plannedContact(dawson));
  expect(decidedContact(dawson, { to: 'nobody' })).toEqual(plannedContact(dawson));
});

test.each(builtInScenarios.map((scenario) => [scenario.id, scenario] as const))(
  '%s: the call as planned breaks no rule, and none is left open',
  (_id, scenario) => {
    const rulebook = builtIn.rulebooks.get(scenario.jurisdiction);
    if (rulebook === undefined) throw new Error(`no rulebook for ${scenario.jurisdiction}`);
    const { jurisdiction, caseFile, callAt } = scenario;
    const found = findingsOn(plannedContact(scenario), { jurisdiction, caseFile, now: callAt }, rulebook);
    expect(found.filter(({ verdict }) => verdict !== 'met').map(({ rule, verdict, needs }) => ({ rule, verdict, needs }))).toEqual([]);
  },
);
