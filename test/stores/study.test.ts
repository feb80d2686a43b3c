import { beforeEach, describe, expect, test } from 'vitest';
import { exportFile, noRecords, readExport, type CardRecord, type ReviewRecord } from '../../src/domain/records/index.ts';
import { RecordsStore } from '../../src/stores/records.svelte.ts';
import { openMaterial } from '../../src/stores/study-material.ts';
import { StudySettings } from '../../src/stores/study-settings.svelte.ts';
import { StudyStore } from '../../src/stores/study.svelte.ts';
import { made } from '../domain/records/attempts.ts';
import { keyValue } from '../support/screen.ts';
import { studyContent } from '../support/study-device.ts';

let now: number;
let ids: number;
let removes: 'kept' | 'unavailable';
const clock = { now: () => new Date(now), elapsedMs: () => now };
const dice = { seed: () => 5, id: () => `id-${(ids += 1)}` };
const minutes = (count: number): void => void (now += count * 60_000);

beforeEach(() => {
  now = Date.parse('2026-11-26T02:00:00Z');
  ids = 0;
  removes = 'kept';
});

const recordsOf = async (kept: { readonly cards?: readonly CardRecord[]; readonly reviews?: readonly ReviewRecord[] } = {}) => {
  const records = new RecordsStore({
    clock,
    records: {
      load: () => Promise.resolve({ ...noRecords, ...kept, storage: 'kept', setAside: 0 }),
      keep: () => Promise.resolve('kept'),
      remove: () => Promise.resolve(removes),
      clear: () => Promise.resolve('kept'),
      importAll: (added) => Promise.resolve({ result: 'kept', added, same: 0, different: 0 }),
    },
  });
  await records.load();
  return records;
};
const open = async (records: RecordsStore, stored: Record<string, string> = {}): Promise<StudyStore> =>
  new StudyStore({
    material: await openMaterial(studyContent, records.cards),
    records,
    settings: new StudySettings({ settings: keyValue(stored), dice }, 'zh'),
    ports: { clock, dice },
    zone: 'Asia/Shanghai',
  });
const take = (study: StudyStore, rating: 1 | 2 | 3 | 4): string | undefined => {
  const card = study.current?.id;
  study.show();
  study.rate(rating);
  return card;
};

const missed: readonly CardRecord[] = [
  made(),
  made({ id: 'rule:cn.no-threat', kind: 'rule', moment: undefined }),
  made({ id: 'rule:cn.long-gone', kind: 'rule', moment: undefined }),
  made({ id: 'question:who-may-sue', kind: 'question', moment: undefined }),
  made({ id: 'question:made-of-a-call', kind: 'question', moment: undefined }),
  made({ id: 'question:overdue.term', kind: 'question', moment: undefined }),
  made({ id: 'note:n1', kind: 'note', moment: undefined, note: { front: 'a', back: 'b' } }),
];

describe('the cards', () => {
  test('are every term, and what was missed where there is something to show', async () => {
    const study = await open(await recordsOf({ cards: missed }));
    expect(study.cards.map(({ id }) => id).toSorted()).toEqual([
      'moment:forgetful-first-timer:1f2e3d4c',
      'note:n1',
      'question:made-of-a-call',
      'question:overdue.term',
      'question:who-may-sue',
      'rule:cn.no-threat',
      'term:overdue',
      'term:waiver',
    ]);
    expect(study.due.fresh.slice(0, 5).toSorted()).toEqual([
      'moment:forgetful-first-timer:1f2e3d4c',
      'question:made-of-a-call',
      'question:overdue.term',
      'question:who-may-sue',
      'rule:cn.no-threat',
    ]);
  });

  test('are as many new ones a day as is chosen', async () => {
    const study = await open(await recordsOf({ cards: missed }), { study: JSON.stringify({ newPerDay: 2, seed: 9, languages: 'en' }) });
    expect([study.due.fresh.length, study.left, study.settings.languages, study.settings.seed]).toEqual([2, 2, 'en', 9]);
    study.settings.change({ newPerDay: 5 });
    expect(study.due.fresh).toHaveLength(5);
  });
});

describe('a session', () => {
  test('rates a card only once its back is seen, and keeps each review as it was given', async () => {
    const records = await recordsOf();
    const study = await open(records);
    const first = study.current?.id ?? '';
    study.rate(3);
    expect(records.reviews).toEqual([]);
    now += 4_000;
    expect(study.waits).toEqual({ 1: { minutes: 1 }, 2: { minutes: 6 }, 3: { minutes: 10 }, 4: { days: 8 } });
    expect(take(study, 4)).toBe(first);
    expect(records.reviews).toEqual([{ version: 1, id: 'id-1', card: first, rating: 4, at: '2026-11-26T02:00:04.000Z', tookMs: 4_000 }]);
    expect([study.current?.id === first, study.doneToday, study.left]).toEqual([false, 1, 1]);
  });

  test('goes on after a reload at the card where it stood', async () => {
    const records = await recordsOf({ cards: missed });
    const study = await open(records, { study: JSON.stringify({ seed: 3 }) });
    take(study, 4);
    study.show();
    const reloaded = await open(await recordsOf({ cards: records.cards, reviews: records.reviews }), {
      study: JSON.stringify({ seed: 3 }),
    });
    expect([reloaded.current?.id, reloaded.shown, reloaded.left]).toEqual([study.current?.id, false, study.left]);
    expect(reloaded.memory).toEqual(study.memory);
  });

  test('goes on alike on another device that imported the file', async () => {
    const records = await recordsOf({ cards: missed });
    const study = await open(records);
    take(study, 1);
    take(study, 3);
    const read = await readExport(exportFile({ ...noRecords, cards: records.cards, reviews: records.reviews }, '2026-11-26T02:00:00.000Z'));
    const there = await recordsOf('refusals' in read ? {} : read);
    expect((await open(there)).memory).toEqual(study.memory);
  });

  test('asks what is being learnt again when nothing else is left, at most twenty minutes ahead', async () => {
    const study = await open(await recordsOf());
    const first = take(study, 1);
    const second = take(study, 3);
    expect([study.current?.id, study.left]).toEqual([first, 2]);
    expect(take(study, 4)).toBe(first);
    expect(take(study, 3)).toBe(second);
    expect([study.current, study.left]).toEqual([undefined, 0]);
    expect(new Date(study.due.nextAt ?? 0).toISOString()).toBe('2026-11-26T20:00:00.000Z');
  });

  test('brings back the card that has become due while nothing stood there', async () => {
    const study = await open(await recordsOf({ reviews: [] }), { study: JSON.stringify({ newPerDay: 1 }) });
    const first = take(study, 3);
    expect(study.current?.id).toBe(first);
    take(study, 3);
    expect(study.current).toBeUndefined();
    minutes(3 * 24 * 60);
    study.refresh();
    expect(study.current?.id).toBe(first);
  });

  test('keeps the card before the trainee while the clock goes on or back', async () => {
    const study = await open(await recordsOf({ cards: missed }));
    take(study, 1);
    const card = study.current?.id;
    minutes(5);
    study.refresh();
    expect(study.current?.id).toBe(card);
    minutes(-90);
    study.refresh();
    expect(study.current?.id).toBe(card);
    take(study, 3);
    expect(study.memory.steps).toHaveLength(2);
  });
});

describe('taking back', () => {
  test('restores everything as it was before the review, again and again', async () => {
    const records = await recordsOf({ cards: missed });
    const study = await open(records);
    const seen = [{ card: study.current?.id, due: study.due, states: study.memory.states }];
    for (const rating of [1, 4, 3] as const) {
      take(study, rating);
      seen.push({ card: study.current?.id, due: study.due, states: study.memory.states });
    }
    for (const before of seen.slice(0, -1).reverse()) {
      expect(await study.undo()).toBe(true);
      expect({ card: study.current?.id, due: study.due, states: study.memory.states }).toEqual(before);
      expect(study.shown).toBe(false);
    }
    expect([records.reviews, study.undoable, await study.undo()]).toEqual([[], undefined, false]);
  });

  test('reaches the last review of today after a reload, and none of another day', async () => {
    const records = await recordsOf();
    const card = take(await open(records), 3);
    const reloaded = await open(records);
    expect(reloaded.undoable?.card).toBe(card);
    minutes(24 * 60);
    reloaded.refresh();
    expect((await open(records)).undoable).toBeUndefined();
  });

  test('takes back the review given last, though the clock was set back before it', async () => {
    const study = await open(await recordsOf({ cards: missed }));
    take(study, 4);
    minutes(-120);
    const last = take(study, 4);
    expect(study.undoable?.card).toBe(last);
  });

  test('that the disk refuses leaves the review', async () => {
    const records = await recordsOf();
    const study = await open(records);
    take(study, 3);
    await Promise.resolve();
    removes = 'unavailable';
    await records.keep('cards', made());
    expect(await study.undo()).toBe(false);
    expect(records.reviews).toHaveLength(1);
  });
});

test.each(['not json', '{"newPerDay":-1,"languages":"fr","seed":"x"}', '[]', '{"newPerDay":1e9}'])(
  'settings that read %s are passed over',
  (stored) => {
    const settings = new StudySettings({ settings: keyValue({ study: stored }), dice }, 'en-zh');
    expect([settings.newPerDay, settings.languages, settings.seed]).toEqual([10, 'en-zh', 5]);
  },
);
