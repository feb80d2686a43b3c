import type { PersonaEvent } from '../domain/persona/index.ts';
import type { Scenario } from '../domain/scenario/index.ts';
import { Answers } from './answers.ts';
import { Breaths } from './breaths.ts';
import { StateNumbers } from './state-numbers.ts';
import type { EventRows, Tables, Wanted } from './tables.ts';

/** What has been said up to one event of a turn. Stem 0 is nothing yet; turns that begin alike share their stems. */
interface Stem {
  readonly before: number;
  readonly event: PersonaEvent;
  readonly rows: EventRows | undefined;
  readonly noticed: number;
  /** Where the debtor is put when the event moves them. */
  readonly room: Moment;
  /** What follows holds for the state that bears this stamp. */
  stamp: number;
  moment: Moment;
  breath: number;
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

/** What the close of a turn makes of a moment. The echo is not part of it: for each, the number of the state with that echo, or −1. */
interface Closed {
  readonly state: Uint8Array;
  readonly breath: number;
  readonly numbers: Int32Array;
}

/**
 * Every turn that can be taken from a state. What several turns begin with is heard once; what the close of a turn makes
 * of a moment is looked up, for it depends on what the words did and not on the words.
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
  readonly #wants: Wanted[] = [];
  readonly #echo: number;
  #stamp = 0;

  /** Of these sounds: the events of a turn each. */
  constructor(scenario: Scenario, tables: Tables, sounds: readonly (readonly PersonaEvent[])[]) {
    this.#tables = tables;
    this.#echo = tables.start.length - 1;
    this.answers = new Answers(scenario);
    this.#breaths = new Breaths(tables.wanted.length);
    this.states = [tables.start];
    this.#known.add(tables.keyOf(tables.start));
    const numbers = new Map<string, number>();
    this.#addStem(0, { type: 'other' });
    this.#sounds = sounds.map((events) => {
      const close = events.at(-1)!;
      const stem = events.slice(0, -1).reduce((before, event) => this.#stemOf(before, event, numbers), 0);
      return { stem, close, rows: tables.rowsOf(close) };
    });
  }

  /** Turns are taken from this state from now on. */
  from(state: Uint8Array): void {
    this.#stamp += 1;
    const root = this.#stems[0]!;
    root.stamp = this.#stamp;
    renew(root.room, state);
  }

  /** The number of the state that a turn leads to. */
  take(sound: number): number {
    const turn = this.#sounds[sound]!;
    const { moment, breath, echo } = this.#reach(turn.stem);
    const closed = this.#close(moment, this.#breaths.isQuiet(breath), turn);
    this.answer = this.#answerOf(breath, closed.breath);
    this.silent = breath === 0 && closed.breath === 0;
    const number = closed.numbers[echo]!;
    return number < 0 ? this.#number(closed, echo) : number;
  }

  #number({ state, numbers }: Closed, echo: number): number {
    const landed = state.slice();
    landed[this.#echo] = echo;
    const key = this.#tables.keyOf(landed);
    let number = this.#known.find(key);
    if (number < 0) {
      number = this.#known.add(key);
      this.states.push(landed);
    }
    numbers[echo] = number;
    return number;
  }

  #reach(number: number): Stem {
    const stem = this.#stems[number]!;
    if (stem.stamp === this.#stamp) return stem;
    const before = this.#reach(stem.before);
    stem.stamp = this.#stamp;
    stem.echo = before.echo === 0 ? stem.noticed : before.echo;
    stem.moment = before.moment;
    stem.breath = before.breath;
    if (stem.rows === undefined) return stem;
    const wants = this.#wants;
    wants.length = 0;
    if (this.#tables.hear(before.moment.state, stem.event, stem.rows, this.#breaths.isQuiet(before.breath), wants)) {
      renew(stem.room, before.moment.state);
      this.#tables.move(stem.room.state);
      stem.moment = stem.room;
    }
    for (let at = 0; at < wants.length; at += 1) stem.breath = this.#breaths.and(stem.breath, wants[at]!);
    return stem;
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
    const state = from.slice();
    state[this.#echo] = 0;
    this.#wants.length = 0;
    if (rows !== undefined && this.#tables.hear(state, event, rows, quiet, this.#wants)) this.#tables.move(state);
    const breath = this.#wants.reduce((longer, want) => this.#breaths.and(longer, want), 0);
    return { state, breath, numbers: new Int32Array(this.#tables.program.notices.length + 1).fill(-1) };
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

  #stemOf(before: number, event: PersonaEvent, numbers: Map<string, number>): number {
    const name = JSON.stringify([before, event]);
    const known = numbers.get(name);
    if (known !== undefined) return known;
    numbers.set(name, this.#stems.length);
    return this.#addStem(before, event);
  }

  #addStem(before: number, event: PersonaEvent): number {
    const room: Moment = { state: this.#tables.start.slice(), quiet: undefined, pressed: undefined };
    const [rows, noticed] = [this.#tables.rowsOf(event), this.#tables.noticed(event)];
    return this.#stems.push({ before, event, rows, noticed, room, stamp: 0, moment: room, breath: 0, echo: 0 }) - 1;
  }
}

function renew(room: Moment, state: Uint8Array): void {
  for (let slot = 0; slot < state.length; slot += 1) room.state[slot] = state[slot]!;
  room.quiet = undefined;
  room.pressed = undefined;
}
