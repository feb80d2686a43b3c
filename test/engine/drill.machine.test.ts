import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createActor, initialTransition, transition } from 'xstate';
import { adjacencyMapToArray, getAdjacencyMap, getShortestPaths } from 'xstate/graph';
import { drillMachine, replayDrill, type DrillEvent, type Mark } from '../../src/engine/index.ts';

const options = [
  ['a', 'b'],
  ['b', 'c'],
  ['c', 'd'],
] as const;
const rounds = [
  { kind: 'pairs', options },
  { kind: 'call', options },
] as const;
type Input = (typeof rounds)[number];

const anyPlace = fc.integer({ min: 0, max: 4 });
const anyEvent: fc.Arbitrary<DrillEvent> = fc.oneof(
  fc.constantFrom<DrillEvent>(
    { type: 'trainee.passed' },
    { type: 'trainee.objected' },
    { type: 'trainee.took-back' },
    { type: 'trainee.went-on' },
    { type: 'trainee.handed-in' },
  ),
  fc.record({ type: fc.constant('trainee.picked-turn' as const), at: anyPlace }),
  fc.record({ type: fc.constant('trainee.unmarked' as const), at: anyPlace }),
  fc.record({ type: fc.constant('trainee.named' as const), rule: fc.constantFrom('a', 'b', 'c', 'd', 'e') }),
);
const anyEvents = fc.array(anyEvent, { maxLength: 40 });

/** The round as a person would keep it on paper: which is before them, what they are asked, and their marks. */
class Paper {
  at = 1;
  phase: 'asking' | 'naming' | 'explaining' | 'reading' | 'told';
  readonly marks = new Map<number, string>();
  readonly #input: Input;

  constructor(input: Input) {
    this.#input = input;
    this.phase = input.kind === 'call' ? 'reading' : 'asking';
  }

  hear(event: DrillEvent): void {
    const call = this.#input.kind === 'call';
    const rest = call ? 'reading' : 'asking';
    if (this.phase === 'told') return;
    if (event.type === 'trainee.passed' && this.phase === 'asking') this.phase = 'explaining';
    else if (event.type === 'trainee.objected' && this.phase === 'asking') this.phase = 'naming';
    else if (event.type === 'trainee.took-back' && this.phase === 'naming') this.phase = rest;
    else if (event.type === 'trainee.named' && this.phase === 'naming' && this.#offers(event.rule)) {
      this.marks.set(this.at, event.rule);
      this.phase = call ? 'reading' : 'explaining';
    } else if (event.type === 'trainee.went-on' && this.phase === 'explaining') {
      if (this.at === options.length) this.phase = 'told';
      else [this.at, this.phase] = [this.at + 1, 'asking'];
    } else if (event.type === 'trainee.picked-turn' && call && event.at >= 1 && event.at <= options.length)
      [this.at, this.phase] = [event.at, 'naming'];
    else if (event.type === 'trainee.unmarked' && call && this.marks.delete(event.at)) this.phase = 'reading';
    else if (event.type === 'trainee.handed-in' && call) this.phase = 'told';
  }

  get listed(): readonly Mark[] {
    return [...this.marks].map(([at, rule]) => ({ at, rule })).sort((one, other) => one.at - other.at);
  }
  readonly #offers = (rule: string): boolean => (options[this.at - 1] as readonly string[]).includes(rule);
}

const play = (input: Input, events: readonly DrillEvent[]) =>
  events.reduce((snapshot, event) => transition(drillMachine, snapshot, event)[0], initialTransition(drillMachine, input)[0]);
const phaseOf = ({ value }: ReturnType<typeof play>): string => (typeof value === 'string' ? value : (Object.values(value)[0] as string));

/** Whoever answers what is asked, one thing after another. */
const resolute = (snapshot: ReturnType<typeof play>): DrillEvent =>
  snapshot.matches({ pairs: 'asking' })
    ? { type: 'trainee.passed' }
    : snapshot.matches({ pairs: 'explaining' })
      ? { type: 'trainee.went-on' }
      : snapshot.matches({ pairs: 'naming' })
        ? { type: 'trainee.named', rule: snapshot.context.options[snapshot.context.at - 1]?.[0] ?? '' }
        : { type: 'trainee.handed-in' };

describe.each(rounds)('a round: $kind', (input) => {
  it('does what the same round on paper does, whatever is pressed', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const paper = new Paper(input);
        let snapshot = initialTransition(drillMachine, input)[0];
        for (const event of events) {
          paper.hear(event);
          [snapshot] = transition(drillMachine, snapshot, event);
          expect([phaseOf(snapshot), snapshot.context.at, snapshot.context.marks]).toEqual([paper.phase, paper.at, paper.listed]);
        }
      }),
    );
  });

  it('comes to a result from wherever it stands', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        let snapshot = play(input, events);
        for (let step = 0; step < 2 * options.length && snapshot.status !== 'done'; step += 1)
          [snapshot] = transition(drillMachine, snapshot, resolute(snapshot));
        expect([snapshot.status, snapshot.output]).toEqual(['done', { marks: snapshot.context.marks }]);
      }),
    );
  });

  it('is played to the same state by its log, which survives JSON', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const snapshot = play(input, events);
        const again = replayDrill(input, JSON.parse(JSON.stringify(snapshot.context.log)) as readonly DrillEvent[]);
        expect([again.value, again.context]).toEqual([snapshot.value, snapshot.context]);
      }),
    );
  });

  it('goes on after a reload as an actor', () => {
    const log: readonly DrillEvent[] = input.kind === 'call' ? [{ type: 'trainee.picked-turn', at: 2 }] : [{ type: 'trainee.objected' }];
    const actor = createActor(drillMachine, { input, snapshot: replayDrill(input, log) }).start();
    expect(phaseOf(actor.getSnapshot())).toBe('naming');
    actor.send({ type: 'trainee.named', rule: 'b' });
    expect(actor.getSnapshot().context.marks).toEqual([{ at: input.kind === 'call' ? 2 : 1, rule: 'b' }]);
  });
});

it('every path through a short round leads to a result, and there is no other end', () => {
  for (const kind of ['pairs', 'call'] as const) {
    const small = { kind, options: [['a'], ['a', 'b']] };
    const events: DrillEvent[] = [
      { type: 'trainee.passed' },
      { type: 'trainee.objected' },
      { type: 'trainee.took-back' },
      { type: 'trainee.went-on' },
      { type: 'trainee.handed-in' },
      ...[1, 2].flatMap((at): DrillEvent[] => [
        { type: 'trainee.picked-turn', at },
        { type: 'trainee.unmarked', at },
      ]),
      ...['a', 'b'].map((rule): DrillEvent => ({ type: 'trainee.named', rule })),
    ];
    // The log grows for ever; what decides what may follow does not.
    const serializeState = ({ value, context: { at, marks } }: ReturnType<typeof play>) => JSON.stringify([value, at, marks]);
    const map = getAdjacencyMap(drillMachine, { input: small, events, serializeState: serializeState as never });
    const edges = adjacencyMapToArray(map).map(({ state, nextState }) => ({
      from: serializeState(state as ReturnType<typeof play>),
      to: serializeState(nextState as ReturnType<typeof play>),
    }));
    const ends = getShortestPaths(drillMachine, { input: small, events, serializeState: serializeState as never })
      .map(({ state }) => state)
      .filter(({ status }) => status === 'done');
    expect(ends.length).toBeGreaterThan(0);
    const toTheEnd = new Set(ends.map((state) => serializeState(state as ReturnType<typeof play>)));
    for (let grown = -1; grown !== toTheEnd.size;) {
      grown = toTheEnd.size;
      for (const { from, to } of edges) if (toTheEnd.has(to)) toTheEnd.add(from);
    }
    const all = new Set(edges.flatMap(({ from, to }) => [from, to]));
    expect([...all].filter((state) => !toTheEnd.has(state))).toEqual([]);
  }
});

it('every state says what it is', () => {
  const nodes = [drillMachine.root, ...Object.values(drillMachine.states)].flatMap((node) => [node, ...Object.values(node.states)]);
  expect(nodes.filter((node) => node !== drillMachine.root && node.description === undefined).map(({ id }) => id)).toEqual([]);
});
