import type { Heard } from './heard.ts';
import type { Offer } from './offer.ts';

/** The collector's turn: the words, and what was heard in them. Heard acts are logged; a replay never hears again. */
export interface CollectorSpoke extends Heard {
  readonly type: 'collector.spoke';
  /** As said, in the language the trainee was using. */
  readonly text: string;
  readonly offer?: Offer;
  /** The scenario's or phrasebook's choice that was picked, so that its words exist in both languages. */
  readonly choice?: string;
  /** Milliseconds since the phone was answered. */
  readonly atMs?: number;
}

export interface CollectorHungUp {
  readonly type: 'collector.hung-up';
  readonly atMs?: number;
}

/** What happened on the call, in order. Everything else about it is derived from this. */
export type CallEvent = CollectorSpoke | CollectorHungUp;
export type CallLog = readonly CallEvent[];
