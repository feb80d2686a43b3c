import type { CardRecord, Instant } from '../records/index.ts';
import type { AnkiNote } from './anki-notes.ts';
import type { ReadNote } from './read-anki.ts';

/** What becomes of the notes of a file. */
export interface SettledNotes {
  /** Cards there were none of. */
  readonly added: readonly CardRecord[];
  /** Cards there are, with other words than before; when they were made stays. */
  readonly changed: readonly CardRecord[];
  readonly same: number;
}

/**
 * A note that is one of ours as we wrote it is the card that we have: of a term always, of a question once it is there. Any
 * other becomes a card that holds its own words, called by its guid or, without one, by what it says.
 */
export function settleNotes(
  notes: readonly ReadNote[],
  ours: readonly AnkiNote[],
  cards: readonly CardRecord[],
  madeAt: Instant,
): SettledNotes {
  const oursBy = new Map(ours.map((note) => [note.guid, note]));
  const settled = new Map(cards.map((card) => [card.id, card]));
  const [added, changed] = [new Map<string, CardRecord>(), new Map<string, CardRecord>()];
  let same = 0;
  for (const note of notes) {
    const card = cardOf(note, oursBy.get(note.guid ?? ''), madeAt);
    const there = settled.get(card.id);
    if (card.kind === 'term' || (there !== undefined && saysSame(there, card))) {
      same += 1;
      continue;
    }
    const kept = there === undefined ? card : { ...card, madeAt: there.madeAt };
    (there === undefined || added.has(card.id) ? added : changed).set(card.id, kept);
    settled.set(card.id, kept);
  }
  return { added: [...added.values()], changed: [...changed.values()], same };
}

function cardOf(note: ReadNote, ours: AnkiNote | undefined, madeAt: Instant): CardRecord {
  const { front, back, tags, guid } = note;
  if (ours !== undefined && flat(ours.front) === flat(front) && flat(ours.back) === flat(back)) {
    const id = ours.guid.split(':').slice(1, -1).join(':');
    return { version: 1, id, kind: id.startsWith('term:') ? 'term' : 'question', madeAt };
  }
  return {
    version: 1,
    id: /^right-party:(note:[\da-f]{16})$/u.exec(guid ?? '')?.[1] ?? `note:${digest(guid ?? `${front}\n${back}`)}`,
    kind: 'note',
    madeAt,
    note: { front, back, ...(tags.length > 0 && { tags }), ...(guid !== undefined && { guid }) },
  };
}

const saysSame = (one: CardRecord, other: CardRecord): boolean =>
  one.note?.front === other.note?.front && one.note?.back === other.note?.back && String(one.note?.tags) === String(other.note?.tags);

const flat = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

/** FNV-1a twice over, from two beginnings: sixteen hexadecimal digits. */
const digest = (text: string): string => [0x811c_9dc5, 0x6c62_272e].map((basis) => hex(fnv(text, basis))).join('');

const fnv = (text: string, basis: number): number =>
  [...text].reduce((hash, sign) => Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x0100_0193), basis) >>> 0;

const hex = (number: number): string => number.toString(16).padStart(8, '0');
