import type { ActorRefFrom, InputFrom } from 'xstate';
import type { Dealt } from '../advisor/index.ts';
import { heardIn, type CollectorSpoke, type Offer } from '../domain/dialogue/index.ts';
import type { CoachTurn } from '../domain/debrief/index.ts';
import { temperRegion, type Face, type PlayedTurn } from '../domain/persona/index.ts';
import { limits, type Attempt } from '../domain/records/index.ts';
import type { Rulebook } from '../domain/rulebook/index.ts';
import type { Choice, Ending, Scenario } from '../domain/scenario/index.ts';
import type { CallNote, Rubric } from '../domain/scoring/index.ts';
import { choiceWords, type createCallMachine, drawChoices } from '../engine/index.ts';
import type { Clock, TabLock } from '../platform/index.ts';
import type { AdvisorStore } from './advisor.ts';
import type { CoachCall } from './coach-call.ts';
import type { LanguageStore } from './language.svelte.ts';
import { keepCards } from './missed.ts';
import type { RecordsStore } from './records.svelte.ts';
import { track } from './track.svelte.ts';

export interface CallParts {
  readonly scenario: Scenario;
  readonly rulebook: Rulebook;
  readonly rubric: Rubric;
  /** A new attempt, or one in progress: then the call goes on at the turn it had reached. */
  readonly attempt: Attempt;
  readonly ports: { readonly clock: Clock; readonly tabLock: TabLock };
  readonly records: Pick<RecordsStore, 'cards' | 'keep'>;
  readonly language: Pick<LanguageStore, 'current'>;
  /** For a guided call. */
  readonly coach?: CoachCall;
  /** Draws the sentences by what they are worth. Without it, or where it has no answer, they are drawn by their authors' grades. */
  readonly advisor?: Pick<AdvisorStore, 'deal'>;
}

export type CallPhase = 'ringing' | 'talking' | 'hanging-up' | 'ended';

type CallMachine = ReturnType<typeof createCallMachine>;
export type CallActor = ActorRefFrom<CallMachine>;

/** What the call machine starts from: the seed, and the log as far as it goes. */
export const callInput = ({ seed, log }: Attempt): InputFrom<CallMachine> => ({ seed, log });

/** The decision before the call, where it is on record. */
const decided = ({ contact }: Attempt): Pick<Attempt, 'contact'> => (contact === undefined ? {} : { contact });

/** A call as the trainee has it: the actor's state, everything derived from it, and what may be done next. */
export class CallStore {
  readonly scenario: Scenario;
  readonly rulebook: Rulebook;
  readonly rubric: Rubric;
  readonly #parts: CallParts;
  readonly #actor: CallActor;
  readonly #snapshot;
  #attempt: Attempt = $state.raw() as Attempt;
  #elapsedMs = $state(0);
  #elsewhere = $state(false);
  /** What was dealt, by the number of turns it was dealt after. */
  #deals: ReadonlyMap<number, readonly Dealt[]> = $state.raw(new Map());
  #dealing = $state(false);
  #startedMs: number;
  /** The turn at which an interrupted call was taken up again; zero for a new one. */
  readonly resumedAt: number;

  readonly #context = $derived.by(() => this.#snapshot.current.context);
  readonly #choices = $derived.by((): readonly Choice[] => {
    const { turns, seed } = this.#context;
    const dealt = this.#deals.get(turns.length);
    if (dealt !== undefined) return dealt.flatMap(({ choice }) => this.scenario.choices.filter(({ id }) => id === choice));
    return this.#dealing ? [] : drawChoices(this.scenario, turns, seed);
  });
  readonly #coaching = $derived.by(() => {
    const { scenario, rulebook, turns } = this;
    const { coach, language } = this.#parts;
    const heard = { scenario, rulebook, turns, dealt: this.#choices, deals: this.#deals, language: language.current };
    return coach?.({ ...heard, ...decided(this.#attempt) }) ?? [];
  });

  /** The actor is the screen's: it runs the machine of `parts.scenario`, begun with `callInput(parts.attempt)`. */
  constructor(parts: CallParts, actor: CallActor) {
    this.#parts = parts;
    this.scenario = parts.scenario;
    this.rulebook = parts.rulebook;
    this.rubric = parts.rubric;
    this.#attempt = parts.attempt;
    this.resumedAt = parts.attempt.log.length;
    this.#actor = actor;
    this.#snapshot = track(this.#actor);
    this.#elapsedMs = parts.attempt.log.at(-1)?.atMs ?? 0;
    this.#startedMs = parts.ports.clock.elapsedMs() - this.#elapsedMs;
    void this.#deal();
  }

  get attempt(): Attempt {
    return this.#attempt;
  }
  get mode(): Attempt['mode'] {
    return this.#attempt.mode;
  }
  get phase(): CallPhase {
    const snapshot = this.#snapshot.current;
    if (snapshot.matches('ringing')) return 'ringing';
    if (snapshot.matches('ended')) return 'ended';
    return snapshot.matches({ onCall: 'confirmingHangUp' }) ? 'hanging-up' : 'talking';
  }
  get turns(): readonly PlayedTurn[] {
    return this.#context.turns;
  }
  /** Empty while they are being drawn. */
  get choices(): readonly Choice[] {
    return this.#choices;
  }
  get dealing(): boolean {
    return this.#dealing;
  }
  /** Guided mode: what the coach says of each turn so far. */
  get coaching(): readonly CoachTurn[] {
    return this.#coaching;
  }
  get face(): Face {
    const temper = this.turns.at(-1)?.states[temperRegion];
    return (temper === undefined ? undefined : this.scenario.program.faces[temper]) ?? 'neutral';
  }
  get ending(): Ending | undefined {
    return this.scenario.endings.find(({ id }) => id === this.turns.at(-1)?.ending);
  }
  get freeNotes(): string {
    return this.#attempt.freeNotes;
  }
  /** Since the phone was answered, as of the last `tick`. */
  get elapsedMs(): number {
    return this.#elapsedMs;
  }
  get canGoBack(): boolean {
    return this.mode !== 'exam' && this.#context.log.length > 0 && this.phase !== 'hanging-up';
  }
  /** The call is held by another tab: what is done here is not kept. */
  get elsewhere(): boolean {
    return this.#elsewhere;
  }

  answer(): void {
    if (this.phase !== 'ringing') return;
    this.#startedMs = this.#parts.ports.clock.elapsedMs();
    this.#actor.send({ type: 'call.answered' });
  }

  tick(): void {
    if (this.phase === 'talking' || this.phase === 'hanging-up') this.#elapsedMs = this.#now();
  }

  pick(choice: Choice): void {
    const { offer, id } = choice;
    const text = choiceWords(this.scenario, choice, this.#parts.language.current);
    this.#speak({ type: 'collector.spoke', text, ...heardIn(choice), ...(offer === undefined ? {} : { offer }), choice: id });
  }

  makeOffer(offer: Offer, text: string): void {
    this.#speak({ type: 'collector.spoke', text, acts: [`offer-${offer.kind}`], misconduct: [], offer });
  }

  askHangUp(): void {
    this.#actor.send({ type: 'call.hang-up-asked' });
  }
  withdrawHangUp(): void {
    this.#actor.send({ type: 'call.hang-up-withdrawn' });
  }
  hangUp(): void {
    this.#actor.send({ type: 'collector.hung-up', atMs: this.#now() });
    this.#keep();
  }

  /** Takes back everything after so many of the collector's turns. An exam cannot be taken back. */
  rewind(turns: number): void {
    if (!this.canGoBack) return;
    this.#actor.send({ type: 'call.rewound', turn: turns });
    const kept = this.#actor.getSnapshot().context.turns.length;
    this.#deals = new Map([...this.#deals].filter(([after]) => after <= kept));
    this.#keep();
    void this.#deal();
  }
  goBack(): void {
    this.rewind(this.#context.log.length - 1);
  }

  jot(freeNotes: string): void {
    this.#keep({ freeNotes: freeNotes.slice(0, limits.text) });
  }

  /** Scores the call that has ended and closes the attempt. Rejects when the scoring cannot be loaded; nothing is lost then. */
  async finish(note?: CallNote): Promise<Attempt> {
    const { ending, scenario, rulebook, turns } = this;
    if (ending === undefined) throw new Error(`call ${this.#attempt.id} cannot be finished at turn ${turns.length - 1}: it has not ended`);
    const { rubric, ports, language } = this.#parts;
    const { scoreCall } = await import('./score-call.ts');
    const ended = { scenario, rulebook, rubric, turns, ending: ending.id, note, language: language.current };
    const result = scoreCall({ ...ended, ...decided(this.#attempt) });
    this.#keep({ endedAt: ports.clock.now().toISOString(), ...(note === undefined ? {} : { note }), result });
    await this.#makeCards().catch(() => undefined);
    return this.#attempt;
  }

  /** Of what the call missed. A call is finished without them where they cannot be loaded. */
  async #makeCards(): Promise<void> {
    const { cardsOfCall } = await import('./missed-in-call.ts');
    const { endedAt } = this.#attempt;
    if (endedAt !== undefined && !this.#elsewhere) keepCards(this.#parts.records, cardsOfCall(this.#parts, this.#attempt, endedAt));
  }

  /** Claims the call for this tab, and hears when another takes it over. Returns how to let go. */
  hold(): () => void {
    const { tabLock } = this.#parts.ports;
    const name = `call.${this.#attempt.id}`;
    const stop = tabLock.onTaken((taken) => {
      if (taken === name) this.#elsewhere = true;
    });
    void tabLock.acquire(name).then((held) => (this.#elsewhere = !held));
    return () => {
      stop();
      tabLock.release(name);
    };
  }

  /** Takes the call over from the other tab. */
  async claim(): Promise<void> {
    this.#elsewhere = !(await this.#parts.ports.tabLock.acquire(`call.${this.#attempt.id}`, 'steal'));
    this.#keep();
  }

  #speak(spoken: Omit<CollectorSpoke, 'atMs'>): void {
    if (this.phase !== 'talking') return;
    this.#actor.send({ ...spoken, atMs: this.#now() });
    this.#keep();
    void this.#deal();
  }

  /** An advisor that breaks down, or has nothing to say, leaves the drawing to the authors' grades. */
  async #deal(): Promise<void> {
    const { advisor, scenario, rulebook, rubric } = this.#parts;
    const { log, seed, turns } = this.#actor.getSnapshot().context;
    if (advisor === undefined || turns.at(-1)?.ending !== undefined || this.#deals.has(turns.length)) return;
    this.#dealing = true;
    const dealt = await advisor.deal({ scenario, rulebook, rubric }, { log, seed }).catch(() => undefined);
    // Meanwhile the call may have gone on or back.
    if (this.#actor.getSnapshot().context.turns.length !== turns.length) return;
    if (dealt !== undefined) this.#deals = new Map([...this.#deals, [turns.length, dealt]]);
    this.#dealing = false;
  }

  #keep(changed: Partial<Attempt> = {}): void {
    this.#attempt = { ...this.#attempt, log: this.#actor.getSnapshot().context.log, ...changed };
    if (!this.#elsewhere) void this.#parts.records.keep('attempts', this.#attempt);
  }

  #now(): number {
    return Math.max(0, this.#parts.ports.clock.elapsedMs() - this.#startedMs);
  }
}
