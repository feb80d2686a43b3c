import {
  dayOf,
  dueToday,
  foldLog,
  nextStates,
  ratings,
  type CardState,
  type Due,
  type Memory,
  type Rating,
} from '../domain/memory/index.ts';
import type { ReviewRecord } from '../domain/records/index.ts';
import type { Clock, Dice } from '../platform/index.ts';
import type { RecordsStore } from './records.svelte.ts';
import { cardsFrom, type StudyCard, type StudyMaterial } from './study-material.ts';
import type { StudySettings } from './study-settings.svelte.ts';

export interface StudyParts {
  readonly material: StudyMaterial;
  readonly records: Pick<RecordsStore, 'cards' | 'reviews' | 'keep' | 'remove'>;
  readonly settings: StudySettings;
  readonly ports: { readonly clock: Clock; readonly dice: Dice };
  /** IANA name of the zone in which days begin. */
  readonly zone: string;
}

/** How long until a card comes again. */
export type Wait = { readonly minutes: number } | { readonly days: number };

/** What is still to be learnt a little later today is asked ahead of its time when nothing else is left. */
const aheadMs = 20 * 60_000;
const longestMs = 10 * 60_000;
const nothing: Memory = { states: new Map(), steps: [] };

/** Cards as the trainee has them: what is due, the one before them, and how study has gone. Only reviews are kept. */
export class StudyStore {
  readonly #parts: StudyParts;
  #now: number = $state(0);
  #memory: Memory = $state.raw(nothing);
  #currentId: string | undefined = $state();
  #shown = $state(false);
  #given: readonly ReviewRecord[] = $state.raw([]);
  #shownAtMs = 0;

  readonly #cards = $derived.by(() => cardsFrom(this.#parts.material, this.#parts.records.cards));
  readonly #due = $derived.by((): Due => {
    const { settings, zone } = this.#parts;
    const missed = this.#cards.filter(({ kind }) => kind !== 'term' && kind !== 'note');
    const ids = this.#cards.map(({ id }) => id);
    return dueToday(ids, new Set(missed.map(({ id }) => id)), this.#memory, settings, this.#now, zone);
  });

  constructor(parts: StudyParts) {
    this.#parts = parts;
    this.refresh();
  }

  get cards(): readonly StudyCard[] {
    return this.#cards;
  }
  get memory(): Memory {
    return this.#memory;
  }
  get due(): Due {
    return this.#due;
  }
  get now(): number {
    return this.#now;
  }
  get zone(): string {
    return this.#parts.zone;
  }
  get today(): number {
    return dayOf(this.#now, this.zone);
  }
  get settings(): StudySettings {
    return this.#parts.settings;
  }
  /** Cards still to be done today, those that come back in a while among them. */
  get left(): number {
    const { learning, reviews, fresh, later } = this.#due;
    return learning.length + reviews.length + fresh.length + later.filter((id) => this.#dayOfReturn(id) === this.today).length;
  }
  get doneToday(): number {
    return this.#memory.steps.filter(({ day }) => day === this.today).length;
  }
  /** The card before the trainee; absent when there is none to do now. */
  get current(): StudyCard | undefined {
    return this.#cards.find(({ id }) => id === this.#currentId);
  }
  get isNew(): boolean {
    return this.#currentId !== undefined && !this.#memory.states.has(this.#currentId);
  }
  /** Whether the back is seen. */
  get shown(): boolean {
    return this.#shown;
  }
  get waits(): Readonly<Record<Rating, Wait>> {
    const next = nextStates(this.#currentId === undefined ? undefined : this.#memory.states.get(this.#currentId), this.#now, this.today);
    return Object.fromEntries(ratings.map((rating) => [rating, this.#waitFor(next[rating])])) as Record<Rating, Wait>;
  }
  /** The review that can be taken back: the last one given, or else the latest of today. */
  get undoable(): ReviewRecord | undefined {
    const [latest] = this.#parts.records.reviews;
    const isOfToday = latest !== undefined && dayOf(Date.parse(latest.at), this.zone) === this.today;
    return this.#given.at(-1) ?? (isOfToday ? latest : undefined);
  }

  /** Looks at the clock and the log; the card that is before the trainee stays. */
  refresh(): void {
    const { ports, records, zone } = this.#parts;
    this.#now = ports.clock.now().getTime();
    this.#memory = foldLog(records.reviews, this.#now, zone, this.#memory);
    if (this.current === undefined) this.#turnTo(this.#next());
  }

  show(): void {
    if (this.current !== undefined) this.#shown = true;
  }

  rate(rating: Rating): void {
    const card = this.#currentId;
    if (card === undefined || !this.#shown) return;
    const { ports, records } = this.#parts;
    const tookMs = Math.round(Math.min(longestMs, Math.max(0, ports.clock.elapsedMs() - this.#shownAtMs)));
    const review: ReviewRecord = { version: 1, id: ports.dice.id(), card, rating, at: ports.clock.now().toISOString(), tookMs };
    void records.keep('reviews', review);
    this.#given = [...this.#given, review];
    this.#turnTo(undefined);
    this.refresh();
  }

  /** Takes the last review back: its card is asked again, as it stood. False when it could not be removed. */
  async undo(): Promise<boolean> {
    const last = this.undoable;
    if (last === undefined || (await this.#parts.records.remove('reviews', last.id)) !== 'kept') return false;
    this.#given = this.#given.filter(({ id }) => id !== last.id);
    this.#turnTo(last.card);
    this.refresh();
    return true;
  }

  #turnTo(card: string | undefined): void {
    this.#currentId = card;
    this.#shown = false;
    this.#shownAtMs = this.#parts.ports.clock.elapsedMs();
  }

  #next(): string | undefined {
    const { learning, reviews, fresh, later } = this.#due;
    const ahead = later.find((id) => (this.#memory.states.get(id)?.dueAt ?? Infinity) <= this.#now + aheadMs);
    return learning[0] ?? reviews[0] ?? fresh[0] ?? ahead;
  }

  #dayOfReturn(id: string): number {
    return dayOf(this.#memory.states.get(id)?.dueAt ?? this.#now, this.zone);
  }

  #waitFor({ dueAt, dueDay, day }: CardState): Wait {
    return dueAt === undefined ? { days: dueDay - day } : { minutes: Math.max(1, Math.round((dueAt - this.#now) / 60_000)) };
  }
}
