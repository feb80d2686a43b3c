import {
  isQuiet,
  meterIds,
  meterTop,
  type Condition,
  type LineId,
  type PersonaEvent,
  type PersonaProgram,
  type Reaction,
  type Region,
  type Weight,
} from '../domain/persona/index.ts';
import { weigh } from '../engine/index.ts';

export interface Wanted {
  /** Its number among all that this debtor may want to say. */
  readonly id: number;
  readonly line: LineId;
  readonly weight: Weight;
}

/** A condition as pairs of slot and allowed values (a bit each), with what it asks of the event. */
interface Test {
  readonly masks: Int32Array;
  /** Nothing is asked but what stands in the masks. */
  readonly simple: boolean;
  readonly repeated: boolean | undefined;
  readonly means: readonly string[] | undefined;
  readonly authority: readonly string[] | undefined;
  readonly quiet: boolean | undefined;
}

interface Row {
  readonly when: Test;
  readonly unless: readonly Test[];
  readonly to: number;
  readonly trust: number;
  readonly tension: number;
  readonly willingness: number;
  readonly want: Wanted | undefined;
}

/** The rows of one event: only the slots that react to it, each with its rows by state. */
export interface EventRows {
  readonly slots: readonly number[];
  readonly rows: readonly (readonly (readonly Row[] | undefined)[])[];
}

/** The rows taken that want something said, in the order of their regions: pairs of a place among the slots of the event, and of the row there. */
export interface Taken {
  readonly places: number[];
  count: number;
}

/** What a row that was taken wants said; asked before anything moves. */
export const wantAt = ({ slots, rows }: EventRows, { places }: Taken, at: number, state: Uint8Array): Wanted =>
  rows[places[at]!]![state[slots[places[at]!]!]!]![places[at + 1]!]!.want!;

const nothing: PersonaEvent = { type: 'other' };

/**
 * The persona as small integers: a slot for each region, then the three meters, then the echo. Says the same as the
 * compiled XState machine (a property test holds the two together) and is walked many times as fast.
 */
export class Tables {
  readonly program: PersonaProgram;
  readonly start: Uint8Array;
  readonly endingSlot: number;
  readonly #events: ReadonlyMap<string, EventRows>;
  readonly #meters: number;
  /** The last slot, so that its values are the last digits of a key. */
  readonly #echo: number;
  readonly #radix: readonly number[];
  readonly #settles: readonly { readonly slot: number; readonly order: readonly { readonly to: number; readonly when: Test }[] }[];
  readonly #indexes: readonly ReadonlyMap<string, number>[];
  readonly #taken: Taken = { places: [], count: 0 };
  /** What the event that was heard last moves: slots and the states they go to, and the meters. */
  readonly #moving = { targets: [] as number[], count: 0, trust: 0, tension: 0, willingness: 0 };
  /** All that this debtor may want to say, by number. */
  readonly wanted: Wanted[] = [];

  constructor(program: PersonaProgram) {
    const { regions, notices } = program;
    this.program = program;
    this.#indexes = regions.map((region) => new Map(Object.keys(region.states).map((state, index) => [state, index])));
    this.#meters = regions.length;
    this.#echo = regions.length + meterIds.length;
    this.endingSlot = regions.findIndex((region) => region.role === 'ending');
    this.#radix = [...this.#indexes.map((states) => states.size), ...meterIds.map(() => meterTop + 1), notices.length + 1];
    this.#settles = regions.flatMap((region, slot) =>
      region.settles === undefined
        ? []
        : [{ slot, order: region.settles.map(({ to, when }) => ({ to: this.#indexOf(slot, to), when: this.#test(when) })) }],
    );
    const heard = new Set(regions.flatMap((region) => Object.values(region.states).flatMap((state) => Object.keys(state.on))));
    this.#events = new Map([...heard].map((event) => [event, this.#rowsOf(event)]));
    this.start = new Uint8Array(this.#radix.length);
    regions.forEach((region, slot) => (this.start[slot] = this.#indexOf(slot, region.initial)));
    meterIds.forEach((meter, index) => (this.start[this.#meters + index] = program.meters[meter]));
    this.#settle(this.start);
  }

  /** One number that tells states apart: mixed radix over the slots. */
  keyOf(state: Uint8Array): number {
    let key = 0;
    for (let slot = 0; slot < state.length; slot += 1) key = key * this.#radix[slot]! + state[slot]!;
    return key;
  }

  /** Whether all states can be told apart by an exact number, with three bits to spare. */
  get isExact(): boolean {
    return this.#radix.reduce((product, size) => product * size, 8) <= Number.MAX_SAFE_INTEGER;
  }

  /** Whether an ending has been reached. The ending region's first state is `open`. */
  ended(state: Uint8Array): boolean {
    return state[this.endingSlot] !== 0;
  }

  /** One collector's turn: all its events, then the state between turns, put into `state`. What pressed to be said is put into `wants`. */
  step(from: Uint8Array, events: readonly PersonaEvent[], wants: Wanted[], state = new Uint8Array(from.length)): Uint8Array {
    state.set(from);
    wants.length = 0;
    let noticed = 0;
    for (const event of events) {
      noticed ||= this.noticed(event);
      const rows = this.rowsOf(event);
      if (rows === undefined) continue;
      const moves = this.hear(state, event, rows, isQuiet(wants), this.#taken);
      for (let at = 0; at < this.#taken.count; at += 2) wants.push(wantAt(rows, this.#taken, at, state));
      if (moves) this.move(state);
    }
    state[this.#echo] = noticed;
    return state;
  }

  /** The number of an event among those that are noticed when they come again, from 1; 0 for one that is not. */
  noticed({ type }: PersonaEvent): number {
    return this.program.notices.indexOf(type as never) + 1;
  }

  /** The rows that an event meets with, if it meets with any. */
  rowsOf({ type }: PersonaEvent): EventRows | undefined {
    return this.#events.get(type);
  }

  /** All that an event can do but the words it brings up: events of which this is the same do the same to any state. */
  effectOf({ type, means, authority }: PersonaEvent): string {
    const rows = this.program.regions.map((region) =>
      Object.values(region.states).map((state) =>
        state.on[type]?.map((row) => ({
          ...row,
          say: row.say === undefined ? 0 : 1,
          weight: row.say === undefined ? 0 : weigh(region, type, row),
        })),
      ),
    );
    return JSON.stringify([this.noticed({ type }), means, authority, rows]);
  }

  /** The state in words: what a condition is held against. */
  memoryOf(state: Uint8Array) {
    const states = Object.fromEntries(
      this.program.regions.map((region, slot) => [region.id, Object.keys(region.states)[state[slot] ?? 0] ?? region.initial]),
    );
    const echo = this.program.notices[(state[this.#echo] ?? 0) - 1];
    const [trust = 0, tension = 0, willingness = 0] = state.subarray(this.#meters, this.#echo);
    return { meters: { trust, tension, willingness }, states, ...(echo === undefined ? {} : { echo }) };
  }

  /** A condition on the state between turns, ready to be asked often. */
  asker(condition: Condition | undefined): (state: Uint8Array) => boolean {
    if (condition === undefined) return () => true;
    const test = this.#test(condition);
    return (state) => this.#holds(test, state, nothing, true);
  }

  /**
   * All regions hear an event at once: rows are taken by what stands. `quiet` says whether nothing said before in this turn
   * presses. Which row each region takes is left in `taken`. Says whether they move anything; `move` then lets it take effect.
   */
  hear(state: Uint8Array, event: PersonaEvent, { slots, rows }: EventRows, quiet: boolean, taken: Taken): boolean {
    const moving = this.#moving;
    moving.count = 0;
    moving.trust = 0;
    moving.tension = 0;
    moving.willingness = 0;
    taken.count = 0;
    for (let index = 0; index < slots.length; index += 1) {
      const slot = slots[index]!;
      const list = rows[index]![state[slot]!];
      if (list === undefined) continue;
      const at = this.#rowTaken(list, state, event, quiet);
      if (at < 0) continue;
      const row = list[at]!;
      if (row.to >= 0) {
        moving.targets[moving.count++] = slot;
        moving.targets[moving.count++] = row.to;
      }
      moving.trust += row.trust;
      moving.tension += row.tension;
      moving.willingness += row.willingness;
      if (row.want === undefined) continue;
      taken.places[taken.count++] = index;
      taken.places[taken.count++] = at;
    }
    return moving.count > 0 || moving.trust !== 0 || moving.tension !== 0 || moving.willingness !== 0;
  }

  /** Lets what was heard last take effect. */
  move(state: Uint8Array): void {
    const { targets, count, trust, tension, willingness } = this.#moving;
    for (let index = 0; index < count; index += 2) state[targets[index]!] = targets[index + 1]!;
    if (trust !== 0) shift(state, this.#meters, trust);
    if (willingness !== 0) shift(state, this.#meters + 2, willingness);
    if (tension !== 0) shift(state, this.#meters + 1, tension);
    if (trust !== 0 || tension !== 0 || willingness !== 0) this.#settle(state);
  }

  #rowTaken(rows: readonly Row[], state: Uint8Array, event: PersonaEvent, quiet: boolean): number {
    for (let index = 0; index < rows.length; index += 1) {
      const row = rows[index]!;
      if (!this.#holds(row.when, state, event, quiet)) continue;
      let excepted = false;
      for (let at = 0; at < row.unless.length && !excepted; at += 1) excepted = this.#holds(row.unless[at]!, state, event, quiet);
      if (!excepted) return index;
    }
    return -1;
  }

  #holds(test: Test, state: Uint8Array, event: PersonaEvent, quiet: boolean): boolean {
    const { masks } = test;
    for (let index = 0; index < masks.length; index += 2) if (((masks[index + 1]! >>> state[masks[index]!]!) & 1) === 0) return false;
    if (test.simple) return true;
    if (test.repeated !== undefined && test.repeated !== (event.type === this.program.notices[state[this.#echo]! - 1])) return false;
    if (test.means !== undefined && !test.means.includes(event.means ?? 'unsaid')) return false;
    if (test.authority !== undefined && !test.authority.includes(event.authority ?? 'unsaid')) return false;
    return test.quiet === undefined || test.quiet === quiet;
  }

  #settle(state: Uint8Array): void {
    for (const { slot, order } of this.#settles) {
      for (let index = 0; index < order.length; index += 1) {
        const { to, when } = order[index]!;
        if (!this.#holds(when, state, nothing, true)) continue;
        state[slot] = to;
        break;
      }
    }
  }

  #rowsOf(event: string): EventRows {
    const reacting = this.program.regions.flatMap((region, slot) => {
      const rows = Object.values(region.states).map((state) =>
        state.on[event as keyof typeof state.on]?.map((row) => this.#row(region, slot, event, row)),
      );
      return rows.some((list) => list !== undefined) ? [{ slot, rows }] : [];
    });
    return {
      slots: reacting.map(({ slot }) => slot),
      rows: reacting.map(({ rows }) => rows),
    };
  }

  #row(region: Region, slot: number, event: string, row: Reaction): Row {
    const want = row.say === undefined ? undefined : { id: this.wanted.length, line: row.say, weight: weigh(region, event, row) };
    if (want !== undefined) this.wanted.push(want);
    return {
      when: this.#test(row.when),
      unless: (row.unless ?? []).map((exception) => this.#test(exception)),
      to: row.to === undefined ? -1 : this.#indexOf(slot, row.to),
      trust: row.change?.trust ?? 0,
      tension: row.change?.tension ?? 0,
      willingness: row.change?.willingness ?? 0,
      want,
    };
  }

  #test(condition: Condition | undefined): Test {
    const ranges = Object.entries(condition?.meters ?? {}).map(
      ([meter, [least, most]]) => [this.#meters + meterIds.indexOf(meter as never), bits(least, most)] as const,
    );
    const places = Object.entries(condition?.regions ?? {}).map(([region, states]) => {
      const slot = this.program.regions.findIndex(({ id }) => id === region);
      return [slot, states.reduce((mask, state) => mask | (1 << this.#indexOf(slot, state)), 0)] as const;
    });
    const { repeated, means, authority, quiet } = condition ?? {};
    const simple = repeated === undefined && means === undefined && authority === undefined && quiet === undefined;
    return { masks: Int32Array.from([...places, ...ranges].flat()), simple, repeated, means, authority, quiet };
  }

  #indexOf(slot: number, state: string): number {
    return this.#indexes[slot]?.get(state) ?? 0;
  }
}

const bits = (least: number, most: number): number => ((1 << (most + 1)) - 1) & ~((1 << least) - 1);

function shift(state: Uint8Array, slot: number, by: number): void {
  const value = state[slot]! + by;
  state[slot] = value < 0 ? 0 : value > meterTop ? meterTop : value;
}
