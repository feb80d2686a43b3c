import type { ActorRefFrom } from 'xstate';
import {
  answersTo,
  drawCall,
  drawPairs,
  missedMost,
  scoreDrill,
  type Deck,
  type DrillAnswer,
  type DrillItem,
  type DrillScore,
  type Round,
} from '../domain/drill/index.ts';
import type { DrillRecord } from '../domain/records/index.ts';
import type { Rulebook } from '../domain/rulebook/index.ts';
import type { DrillEvent, drillMachine, Mark } from '../engine/index.ts';
import type { Clock, KeyValue } from '../platform/index.ts';
import type { LanguageStore } from './language.svelte.ts';
import { keepCards, ruleCards } from './missed.ts';
import { forgetOpenRound, keepOpenRound, type OpenRound } from './open-round.ts';
import type { RecordsStore } from './records.svelte.ts';
import { track } from './track.svelte.ts';

export interface DrillParts {
  readonly round: Round;
  readonly open: OpenRound;
  readonly rulebook: Rulebook;
  readonly ports: { readonly clock: Clock; readonly settings: KeyValue };
  readonly records: Pick<RecordsStore, 'cards' | 'keep'>;
  readonly language: Pick<LanguageStore, 'current'>;
}

export type DrillPhase = 'asking' | 'naming' | 'explaining' | 'reading' | 'told';

/** The round that was opened, drawn from its number. */
export const drawRound = ({ kind, seed }: OpenRound, deck: Deck, rulebook: Rulebook): Round =>
  kind === 'call' ? drawCall(deck, rulebook, seed) : drawPairs(deck, rulebook, seed);

/** What the machine starts from. */
export const drillInput = ({ kind, items }: Round) => ({ kind, options: items.map(({ options }) => options) });

/** A round as the trainee has it. Every answer is kept at once; the result, when it is told, goes to the records. */
export class DrillStore {
  readonly round: Round;
  readonly rulebook: Rulebook;
  readonly #parts: DrillParts;
  readonly #actor: ActorRefFrom<typeof drillMachine>;
  readonly #snapshot;
  readonly #context = $derived.by(() => this.#snapshot.current.context);

  /** The actor is the screen's: it runs the drill machine, begun with `drillInput(parts.round)` and the log so far. */
  constructor(parts: DrillParts, actor: ActorRefFrom<typeof drillMachine>) {
    this.round = parts.round;
    this.rulebook = parts.rulebook;
    this.#parts = parts;
    this.#actor = actor;
    this.#snapshot = track(actor);
  }

  get phase(): DrillPhase {
    const snapshot = this.#snapshot.current;
    if (snapshot.matches('told')) return 'told';
    if (snapshot.matches({ pairs: 'naming' }) || snapshot.matches({ call: 'naming' })) return 'naming';
    if (snapshot.matches({ pairs: 'explaining' })) return 'explaining';
    return this.round.kind === 'call' ? 'reading' : 'asking';
  }
  /** Which is before the trainee, from 1. */
  get at(): number {
    return this.#context.at;
  }
  get item(): DrillItem {
    const item = this.round.items[this.at - 1];
    if (item === undefined) throw new Error(`round no. ${this.round.seed} has ${this.round.items.length} items, and no item ${this.at}`);
    return item;
  }
  get marks(): readonly Mark[] {
    return this.#context.marks;
  }
  markAt(place: number): string | undefined {
    return this.marks.find(({ at }) => at === place)?.rule;
  }
  get answers(): readonly DrillAnswer[] {
    return answersTo(this.round, new Map(this.marks.map(({ at, rule }) => [at, rule])));
  }
  get score(): DrillScore {
    return scoreDrill(this.answers);
  }

  send(event: DrillEvent): void {
    const before = this.#context.log.length;
    if (this.phase === 'told') return;
    this.#actor.send(event);
    if (this.#context.log.length > before) this.#keep();
  }

  #keep(): void {
    const { open, ports, records } = this.#parts;
    if (this.phase !== 'told') return keepOpenRound(ports.settings, { ...open, log: this.#context.log });
    forgetOpenRound(ports.settings);
    const record = this.#record();
    void records.keep('drills', record);
    const missed = missedMost(record.answers, record.answers.length).map(({ rule }) => rule);
    keepCards(records, ruleCards(missed, { kind: 'drill', id: record.id }, record.endedAt));
  }

  #record(): DrillRecord {
    const { open, rulebook, ports, language } = this.#parts;
    const { breaches, precision, recall } = this.score;
    return {
      version: 1,
      id: open.id,
      kind: open.kind,
      jurisdiction: open.place,
      rulebook: `${rulebook.id}@${rulebook.version}`,
      language: language.current,
      seed: open.seed,
      breaches,
      startedAt: open.startedAt,
      endedAt: ports.clock.now().toISOString(),
      precision,
      recall,
      answers: this.answers,
    };
  }
}
