import { describe, expect, test } from 'vitest';
import { diceFrom } from '../../../src/domain/chance/index.ts';
import {
  dayBegins,
  dayOf,
  dueToday,
  foldLog,
  forecast,
  nextStates,
  recallChance,
  retention,
  type Memory,
  type Rating,
} from '../../../src/domain/memory/index.ts';
import { exportFile, readExport, type CardRecord, type ReviewRecord } from '../../../src/domain/records/index.ts';
import { keptOf } from '../records/attempts.ts';

const days = 180;
const terms = Array.from({ length: 188 }, (_, at) => `term:t${at}`);
const hourMs = 3_600_000;
const minuteMs = 60_000;
const nothing: Memory = { states: new Map(), steps: [] };

/** What a clock on that device shows on a day, in ms from the true time, and in which zone. */
interface Circumstances {
  readonly zone: (day: number) => string;
  readonly clockErrorMs: (day: number) => number;
  /** Whether the records go through a file on that day. */
  readonly movesDevice: (day: number) => boolean;
}
const athome: Circumstances = { zone: () => 'Asia/Shanghai', clockErrorMs: () => 0, movesDevice: () => false };
/** Summer time begins on day 66 and the learner is in Shanghai from day 90 to 119; the clock is an hour slow, then stands years ahead for a day. */
const restless: Circumstances = {
  zone: (day) => (day >= 90 && day < 120 ? 'Asia/Shanghai' : 'America/New_York'),
  clockErrorMs: (day) => (day === 40 ? -hourMs : day === 50 ? 5 * 365 * 24 * hourMs : day === 130 ? -30 * 24 * hourMs : 0),
  movesDevice: (day) => day === 75,
};

/** Someone who recalls as FSRS says they would, takes every card that is due, and meets ten new ones a day. */
async function study(seed: number, { zone, clockErrorMs, movesDevice }: Circumstances) {
  const dice = diceFrom(seed);
  let log: readonly ReviewRecord[] = [];
  let cards: readonly CardRecord[] = [];
  let memory = nothing;
  const workload: number[] = [];
  const predicted: number[] = [];
  const start = Date.parse('2026-01-02T13:00:00Z');
  let place = zone(0);
  for (let day = 0; day < days; day += 1) {
    if (zone(day) !== place) memory = nothing;
    place = zone(day);
    let now = start + day * 24 * hourMs + clockErrorMs(day);
    if (day % 30 === 10) {
      cards = [...cards, { version: 1, id: `rule:cn.r${day}`, kind: 'rule', madeAt: new Date(now).toISOString() }];
    }
    let given = 0;
    for (;;) {
      const ids = [...terms, ...cards.map(({ id }) => id)];
      memory = foldLog(log, now, place, memory);
      const due = dueToday(ids, new Set(cards.map(({ id }) => id)), memory, { newPerDay: 10, seed }, now, place);
      const card = due.learning[0] ?? due.reviews[0] ?? due.fresh[0];
      if (card === undefined) {
        if (due.later.length === 0 || given > 2_000) break;
        now += 10 * minuteMs;
        continue;
      }
      const before = memory.states.get(card);
      const chance = before === undefined ? 0.5 : recallChance(before, dayOf(now, place));
      if (before?.phase === 'review' && before.day < dayOf(now, place)) predicted.push(chance);
      const rating: Rating = dice() > chance ? 1 : dice() < 0.1 ? 2 : dice() < 0.9 ? 3 : 4;
      log = [...log, { version: 1, id: `r${log.length}`, card, rating, at: new Date(now).toISOString() }];
      given += 1;
      now += 20_000;
    }
    workload.push(given);
    if (movesDevice(day)) {
      const read = await readExport(exportFile(keptOf({ cards, reviews: log }), new Date(now).toISOString()));
      if ('refusals' in read) throw new Error(JSON.stringify(read.refusals));
      expect(read.reviews).toEqual(log);
      [log, cards, memory] = [read.reviews, read.cards, nothing];
    }
  }
  const end = start + (days - 1) * 24 * hourMs + 12 * hourMs;
  return { log, cards, workload, predicted, memory: foldLog(log, end, place), end, place };
}

const mean = (some: readonly number[]): number => some.reduce((sum, one) => sum + one, 0) / some.length;

describe('someone who studies every day for half a year', () => {
  test.each([1, 2, 3])(
    'keeps nine in ten, with a load that stays bounded (dice no. %i)',
    async (seed) => {
      const { memory, workload, predicted, cards } = await study(seed, athome);
      const { young, mature } = retention(memory, 0);
      const kept = (young.recalled + mature.recalled) / (young.reviews + mature.reviews);
      expect(young.reviews + mature.reviews).toBeGreaterThan(500);
      expect(mean(predicted)).toBeGreaterThan(0.88);
      expect(mean(predicted)).toBeLessThan(0.93);
      expect(Math.abs(kept - mean(predicted))).toBeLessThan(0.03);
      expect(memory.states.size).toBe(terms.length + cards.length);
      expect(Math.max(...workload)).toBeLessThanOrEqual(90);
      expect(mean(workload.slice(-60))).toBeLessThan(mean(workload.slice(0, 30)) / 2);
      expect(
        forecast(memory, dayOf(Date.parse('2026-07-01T12:00Z'), 'Asia/Shanghai'), 30).reduce((sum, due) => sum + due, 0),
      ).toBeGreaterThan(0);
    },
    60_000,
  );

  test('loses no card over summer time, a journey, a clock gone wrong and a change of device', async () => {
    const { memory, workload, log, cards, end, place } = await study(4, restless);
    const ids = [...terms, ...cards.map(({ id }) => id)];
    expect(ids.filter((id) => !memory.states.has(id))).toEqual([]);
    expect(new Set(log.map(({ id }) => id)).size).toBe(log.length);
    // Under the clock that ran years ahead all that was ever met is due, most of it to be learnt anew.
    expect(workload[50]).toBeLessThanOrEqual(3 * ids.length);
    expect(Math.max(...workload.toSpliced(50, 1))).toBeLessThanOrEqual(90);
    const { young, mature } = retention(memory, dayOf(end, place) - 30);
    expect((young.recalled + mature.recalled) / (young.reviews + mature.reviews)).toBeGreaterThan(0.8);
    const farthest = Math.max(...[...memory.states.values()].map(({ dueDay }) => dueDay));
    expect(farthest).toBeLessThan(dayOf(end, place) + 3 * 365);
  }, 60_000);
});

test('a day of the session begins at four where one is, also on the days the clocks change', () => {
  const zone = 'America/New_York';
  for (const date of ['2026-03-08', '2026-11-01']) {
    const day = dayOf(Date.parse(`${date}T17:00Z`), zone);
    const state = nextStates(undefined, Date.parse(`${date}T08:30Z`), day - 1)[4];
    expect(state.dueDay).toBe(day + 7);
    expect(new Date(dayBegins(day, zone)).toLocaleString('sv-SE', { timeZone: zone })).toBe(`${date} 04:00:00`);
  }
});
