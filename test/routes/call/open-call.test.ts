import { describe, expect, test } from 'vitest';
import type { Attempt } from '../../../src/domain/records/index.ts';
import { plannedContact } from '../../../src/domain/scenario/index.ts';
import { anotherTake, decidedBefore, newAttempt, readQuery, startedOver, underWay } from '../../../src/routes/call/open-call.ts';
import { comparePath, resumePath } from '../../../src/routes/paths.ts';
import { chose, dialled, rubric, rulebook, scenario } from '../../support/call-device.ts';

const first = dialled({ id: 'first', log: ['identify', 'verify', 'state'].map((id) => chose(id)), freeNotes: 'mine' });
const take = dialled({ id: 'take', startedAt: '2026-11-21T10:00:00.000Z', takeOf: { attempt: 'first', turn: 2 } });
const ports = { clock: { now: () => new Date('2026-11-22T02:00:00Z'), elapsedMs: () => 0 }, dice: { seed: () => 4321, id: () => 'id-1' } };
const foundAt = (address: string, ...attempts: readonly Attempt[]): string | undefined =>
  underWay(attempts, 'small', readQuery(address.split('?')[1] ?? ''))?.id;

describe('the decision before the call', () => {
  const content = { scenario, rulebook, rubric };

  test('is the scenario’s own where the address says nothing else', () => {
    expect(newAttempt(content, readQuery('mode=practice&seed=1'), 'en', ports).contact).toEqual(plannedContact(scenario));
  });

  test('may be another hour; one that is no time of day is none', () => {
    const at = (query: string) => newAttempt(content, readQuery(query), 'en', ports).contact?.at;
    expect([at('clock=21:45'), at('clock=25:00'), at('clock=now')]).toEqual(['2026-11-20T21:45', scenario.callAt, scenario.callAt]);
  });

  test('holds for a call that begins anew because its scenario has changed', () => {
    const query = readQuery('mode=practice&seed=1&clock=21:45');
    const before = newAttempt(content, query, 'en', ports);
    const again = newAttempt(content, { ...readQuery('mode=practice&seed=1'), ...decidedBefore(before) }, 'en', ports);
    expect(startedOver(before, again).contact).toEqual(before.contact);
  });

  test('is the planned one anew where none was on record, or where its number is gone', () => {
    const anew = (contact: Attempt['contact']) =>
      newAttempt(content, { ...readQuery(''), ...decidedBefore(contact === undefined ? {} : { contact }) }, 'en', ports).contact;
    const planned = plannedContact(scenario);
    expect([anew(undefined), anew({ ...planned, point: 'gone' })]).toEqual([planned, planned]);
  });

  test('holds for every take of the call', () => {
    const contact = plannedContact(scenario);
    expect(anotherTake({ ...first, contact }, 2, ports).contact).toEqual(contact);
  });
});

describe('two takes of one call', () => {
  test('are both reached by the address each goes on at', () => {
    expect([resumePath(first), resumePath(take)]).toEqual([
      '#/call/small?mode=practice&seed=1',
      '#/call/small?mode=practice&seed=1&take=take',
    ]);
    expect([foundAt(resumePath(first), first, take), foundAt(resumePath(take), first, take)]).toEqual(['first', 'take']);
  });

  test('an address without a take still leads to one where nothing else is open under it', () => {
    const { endedAt } = { endedAt: '2026-11-21T09:30:00.000Z' };
    expect(foundAt('?mode=practice&seed=1', { ...first, endedAt }, take)).toBe('take');
  });

  test('an address that names a take leads to no other', () => {
    expect([foundAt('?mode=practice&seed=1&take=gone', first, take), foundAt('?mode=practice&seed=2&take=take', first, take)]).toEqual([
      undefined,
      'take',
    ]);
  });

  test('the second begins where the first stood before that turn, and the first stays as it is', () => {
    expect(anotherTake(first, 3, ports)).toEqual({
      ...first,
      id: 'id-1',
      startedAt: '2026-11-22T02:00:00.000Z',
      log: [chose('identify'), chose('verify')],
      freeNotes: '',
      takeOf: { attempt: 'first', turn: 3 },
    });
    expect(first.log.length).toBe(3);
  });

  test('an exam has no second', () => {
    expect(() => anotherTake({ ...first, mode: 'exam' }, 3, ports)).toThrow('attempt first is an exam: there is no second take of turn 3');
  });

  test('of a scenario that has changed, a take starts from the top and is still a take', () => {
    const fresh = dialled({ id: 'fresh', scenarioHash: 'newer', seed: 9 });
    expect(startedOver({ ...take, freeNotes: 'kept' }, fresh)).toEqual({
      ...fresh,
      id: 'take',
      seed: 1,
      freeNotes: 'kept',
      takeOf: { attempt: 'first', turn: 1 },
    });
  });

  test('are compared with the earlier one first', () => {
    expect([comparePath(first, take), comparePath(take, first)]).toEqual(['#/compare/first/take', '#/compare/first/take']);
  });
});
