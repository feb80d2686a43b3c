import type { PersonaEvent } from '../domain/persona/index.ts';
import type { Scenario } from '../domain/scenario/index.ts';
import { Answers } from './answers.ts';
import { Breaths } from './breaths.ts';
import { StateNumbers } from './state-numbers.ts';
import { wantAt, type EventRows, type Tables, type Taken } from './tables.ts';

/**
 * What has been said up to one event of a turn. Stem 0 is nothing yet; turns that begin alike share their stems. What follows
 * `effect` holds for the state that bears this stamp.
 */
interface Stem {
  readonly before: number;
  readonly event: PersonaEvent;
  readonly rows: EventRows | undefined;
  readonly effect: Effect;
  stamp: number;
  breath: number;
}

/** What stems do to the debtor: those that differ only in what they make them say do the same. Holds for the state that bears this stamp. */
interface Effect {
  /** Where the debtor is put when they are moved. */
  readonly room: Moment;
  readonly noticed: number;
  readonly taken: Taken;
  stamp: number;
  moment: Moment;
  echo: number;
}

/** The debtor in the middle of a turn, and what its close makes of that, once it has been asked: by whether anything presses. */
interface Moment {
  readonly state: Uint8Array;
  quiet: Closed | undefined;
  pressed: Closed | undefined;
}

/** A whole turn: all that is said in it, and the event that closes it. */
interface Sound {
  readonly stem: number;
  readonly close: PersonaEvent;
  readonly rows: EventRows | undefined;
}

/** What the close of a turn makes of a moment: a state but for its echo, with the key it would have without one. */
interface Closed {
  readonly like: Uint8Array;
  readonly key: number;
  readonly breath: number;
  /** By echo: the number of the state, or −1. */
  readonly numbers: number[];
}

/**
 * Every turn that can be taken from a state. What several turns begin with is heard once; words that do the same are heard
 * once; what the close of a turn makes of a moment is looked up, for it depends on what the words did and not on the words.
 */
export class Turns {
  /** All states that turns led to, and the one before the first turn. */
  readonly states: Uint8Array[];
  readonly answers: Answers;
  /** The number of what was answered to the last turn taken, and whether it was nothing at all. */
  answer = 0;
  silent = false;
  readonly #tables: Tables;
  readonly #stems: Stem[] = [];
  readonly #sounds: readonly Sound[];
  readonly #breaths: Breaths;
  readonly #known = new StateNumbers();
  readonly #closed: Closed[] = [];
  readonly #closings = new StateNumbers();
  readonly #answered: Int32Array[] = [];
  readonly #taken: Taken = { places: [], count: 0 };
  readonly #landed: Uint8Array;
  readonly #echo: number;
  #stamp = 0;

  /** Of these sounds: the events of a turn each. */
  constructor(scenario: Scenario, tables: Tables, sounds: readonly (readonly PersonaEvent[])[]) {
    this.#tables = tables;
    this.#echo = tables.start.length - 1;
    this.#landed = tables.start.slice();
    this.answers = new Answers(scenario);
    this.#breaths = new Breaths(tables.wanted.length);
    this.states = [tables.start];
    this.#known.add(tables.keyOf(tables.start));
    const plant = new Stemming(tables, this.#stems);
    this.#sounds = sounds.map((events) => {
      const close = events.at(-1)!;
      return { stem: events.slice(0, -1).reduce((before, event) => plant.stemOf(before, event), 0), close, rows: tables.rowsOf(close) };
    });
  }

  /** Turns are taken from this state from now on. */
  from(state: Uint8Array): void {
    this.#stamp += 1;
    const root = this.#stems[0]!;
    root.stamp = this.#stamp;
    root.effect.stamp = this.#stamp;
    renew(root.effect.room, state);
  }

  /** The number of the state that a turn leads to. */
  take(sound: number): number {
    const turn = this.#sounds[sound]!;
    const { breath, effect } = this.#reach(turn.stem);
    const closed = this.#close(effect.moment, this.#breaths.isQuiet(breath), turn);
    this.answer = this.#answerOf(breath, closed.breath);
    this.silent = breath === 0 && closed.breath === 0;
    const number = closed.numbers[effect.echo]!;
    return number >= 0 ? number : (closed.numbers[effect.echo] = this.#number(closed.like, closed.key, effect.echo));
  }

  #reach(number: number): Stem {
    const stem = this.#stems[number]!;
    if (stem.stamp === this.#stamp) return stem;
    const before = this.#reach(stem.before);
    stem.stamp = this.#stamp;
    stem.breath = before.breath;
    const { effect, rows } = stem;
    if (effect.stamp !== this.#stamp) this.#hear(stem, before);
    if (rows === undefined) return stem;
    const { state } = before.effect.moment;
    for (let at = 0; at < effect.taken.count; at += 2) stem.breath = this.#breaths.and(stem.breath, wantAt(rows, effect.taken, at, state));
    return stem;
  }

  #hear({ effect, event, rows }: Stem, before: Stem): void {
    const { moment, echo } = before.effect;
    effect.stamp = this.#stamp;
    effect.echo = echo === 0 ? effect.noticed : echo;
    effect.moment = moment;
    if (rows === undefined || !this.#tables.hear(moment.state, event, rows, this.#breaths.isQuiet(before.breath), effect.taken)) return;
    renew(effect.room, moment.state);
    this.#tables.move(effect.room.state);
    effect.moment = effect.room;
  }

  #close(moment: Moment, quiet: boolean, { close, rows }: Sound): Closed {
    const usual = close.type === 'turn.end';
    const known = usual ? (quiet ? moment.quiet : moment.pressed) : undefined;
    if (known !== undefined) return known;
    const key = (this.#tables.keyOf(moment.state) - moment.state[this.#echo]!) * 4 + (quiet ? 2 : 0) + (usual ? 1 : 0);
    let number = this.#closings.find(key);
    if (number < 0) {
      number = this.#closings.add(key);
      this.#closed.push(this.#closing(moment.state, quiet, close, rows));
    }
    const closed = this.#closed[number]!;
    if (usual && quiet) moment.quiet = closed;
    else if (usual) moment.pressed = closed;
    return closed;
  }

  #closing(from: Uint8Array, quiet: boolean, event: PersonaEvent, rows: EventRows | undefined): Closed {
    const [landed, taken] = [this.#landed, this.#taken];
    landed.set(from);
    landed[this.#echo] = 0;
    let breath = 0;
    if (rows !== undefined) {
      const moves = this.#tables.hear(landed, event, rows, quiet, taken);
      for (let at = 0; at < taken.count; at += 2) breath = this.#breaths.and(breath, wantAt(rows, taken, at, landed));
      if (moves) this.#tables.move(landed);
    }
    const key = this.#tables.keyOf(landed);
    const number = this.#known.find(key);
    const others = this.#tables.program.notices.map(() => -1);
    return { like: number >= 0 ? this.states[number]! : landed.slice(), key, breath, numbers: [number, ...others] };
  }

  /** The number of the state that is like this one but for its echo. */
  #number(like: Uint8Array, key: number, echo: number): number {
    const known = this.#known.find(key + echo);
    if (known >= 0) return known;
    const landed = like.slice();
    landed[this.#echo] = echo;
    this.states.push(landed);
    return this.#known.add(key + echo);
  }

  #answerOf(breath: number, closing: number): number {
    let row = this.#answered[breath];
    if (row === undefined || closing >= row.length) {
      const longer = new Int32Array(Math.max(64, closing * 2)).fill(-1);
      if (row !== undefined) longer.set(row);
      row = this.#answered[breath] = longer;
    }
    const known = row[closing]!;
    if (known >= 0) return known;
    return (row[closing] = this.answers.of(this.#breaths.said(breath, closing)));
  }
}

/** Numbers stems, and finds which of them do the same. */
class Stemming {
  readonly #tables: Tables;
  readonly #stems: Stem[];
  readonly #numbers = new Map<string, number>();
  readonly #effects = new Map<string, Effect>();
  readonly #effectNames = new Map<Effect, number>();

  /** Puts the stems into this list; the first is there at once. */
  constructor(tables: Tables, stems: Stem[]) {
    this.#tables = tables;
    this.#stems = stems;
    const event: PersonaEvent = { type: 'turn.end' };
    this.#stems.push({ before: 0, event, rows: undefined, effect: this.#effectOf(undefined, event), stamp: 0, breath: 0 });
  }

  stemOf(before: number, event: PersonaEvent): number {
    const name = JSON.stringify([before, event]);
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    const effect = this.#effectOf(this.#stems[before]!.effect, event);
    const number = this.#stems.push({ before, event, rows: this.#tables.rowsOf(event), effect, stamp: 0, breath: 0 }) - 1;
    this.#numbers.set(name, number);
    return number;
  }

  #effectOf(before: Effect | undefined, event: PersonaEvent): Effect {
    const name = JSON.stringify([before === undefined ? -1 : this.#effectNames.get(before), this.#tables.effectOf(event)]);
    let effect = this.#effects.get(name);
    if (effect === undefined) {
      const room: Moment = { state: this.#tables.start.slice(), quiet: undefined, pressed: undefined };
      const noticed = this.#tables.noticed(event);
      effect = { room, noticed, taken: { places: [], count: 0 }, stamp: 0, moment: room, echo: 0 };
      this.#effects.set(name, effect);
      this.#effectNames.set(effect, this.#effectNames.size);
    }
    return effect;
  }
}

function renew(room: Moment, state: Uint8Array): void {
  for (let slot = 0; slot < state.length; slot += 1) room.state[slot] = state[slot]!;
  room.quiet = undefined;
  room.pressed = undefined;
}
