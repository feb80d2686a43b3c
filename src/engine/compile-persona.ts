import { and, assign, emit, not, or, setup, stateIn, type AnyStateMachine } from 'xstate';
import { misconductKinds, type CollectorAct } from '../domain/dialogue/index.ts';
import {
  composeAnswer,
  isQuiet,
  meterIds,
  meterTop,
  type Condition,
  type LineId,
  type Meter,
  type Meters,
  type PersonaEvent,
  type PersonaProgram,
  type Reaction,
  type Region,
  type Want,
  type Weight,
} from '../domain/persona/index.ts';
import { nameOfChange, nameOfCondition } from './names.ts';

/**
 * Survives JSON. `wants` and `noticed` live only while a turn runs, `moving` and `saying` only while an event does: regions
 * hear an event at the same time and in no fixed order, so what they move is summed up first and takes effect together.
 */
export interface PersonaContext {
  readonly meters: Meters;
  readonly echo?: CollectorAct | undefined;
  readonly noticed?: CollectorAct | undefined;
  readonly wants: readonly Want[];
  readonly moving: Meters;
  readonly saying: readonly { readonly order: number; readonly want: Want }[];
  /** What was said at the end of the last turn. */
  readonly answer: readonly LineId[];
}

export interface DebtorSaid {
  readonly type: 'debtor.said';
  readonly lines: readonly LineId[];
}

type GuardArgs = { readonly context: PersonaContext; readonly event: PersonaEvent };

/**
 * Compiles a persona into a plain XState 5 machine: one parallel region per region of the program, the act as the event,
 * guards and actions named in prose. `turn.end` composes the answer, which is emitted as `debtor.said`.
 */
export function compilePersona(program: PersonaProgram): PersonaMachine {
  const guards: Record<string, unknown> = { 'something moves': somethingMoves };
  const actions: Record<string, unknown> = {
    'notice the act': noticeAct(program),
    'let it take effect': takeEffect(),
    'let the answer out': letOut(),
    'close the turn': closeTurn(),
  };
  const states: Record<string, unknown> = {};
  program.regions.forEach((region, order) => (states[region.id] = compileRegion(region, order, guards, actions)));
  const heard = [...new Set(program.regions.flatMap((region) => Object.values(region.states).flatMap((state) => Object.keys(state.on))))];
  states['voice'] = compileVoice(heard);
  const machine = setup({
    types: { context: {} as PersonaContext, events: {} as PersonaEvent, emitted: {} as DebtorSaid },
    guards: guards as Record<string, (args: GuardArgs) => boolean>,
    actions: actions as Record<string, () => void>,
  }).createMachine({
    id: 'persona',
    type: 'parallel',
    context: { meters: program.meters, moving: still, saying: [], wants: [], answer: [program.opening] },
    states: states as never,
  });
  return machine as unknown as PersonaMachine;
}

export type PersonaMachine = AnyStateMachine;

function compileRegion(region: Region, order: number, guards: Record<string, unknown>, actions: Record<string, unknown>) {
  const states: Record<string, unknown> = {};
  for (const [id, state] of Object.entries(region.states)) {
    const on: Record<string, unknown> = {};
    for (const [event, rows] of Object.entries(state.on))
      on[event] = (rows ?? []).map((row) => compileRow(region, order, event, row, guards, actions));
    states[id] = {
      description: describe(region, id),
      on,
      ...(region.settles === undefined ? {} : { always: compileSettling(region, id, guards) }),
    };
  }
  return { initial: region.initial, states };
}

function compileRow(
  region: Region,
  order: number,
  event: string,
  row: Reaction,
  guards: Record<string, unknown>,
  actions: Record<string, unknown>,
) {
  const guard = registerGuard(row, guards);
  const named: string[] = [];
  if (row.change !== undefined) {
    const name = nameOfChange(row.change);
    actions[name] ??= moveMeters(row.change);
    named.push(name);
  }
  if (row.say !== undefined) {
    const weight = weigh(region, event, row);
    const name = `${region.id} says ${row.say} (${weight})`;
    actions[name] ??= want(order, { line: row.say, weight });
    named.push(name);
  }
  return {
    ...(guard === undefined ? {} : { guard }),
    ...(row.to === undefined ? {} : { target: row.to }),
    ...(named.length > 0 ? { actions: named } : {}),
  };
}

/** A region that follows the meters stands in the first state whose condition holds. */
function compileSettling(region: Region, id: string, guards: Record<string, unknown>) {
  const order = region.settles ?? [];
  const own = order.findIndex((one) => one.to === id);
  return order.flatMap(({ to, when }, index) => {
    if (index === own) return [];
    const guard = registerGuard({ when, ...(index > own && own >= 0 ? { unless: [order[own]?.when ?? {}] } : {}) }, guards);
    return [{ ...(guard === undefined ? {} : { guard }), target: to }];
  });
}

/** The voice hears the turn out, lets what each event moved take effect, and at the end of the turn lets the answer out. */
function compileVoice(events: readonly string[]) {
  const on: Record<string, unknown> = { 'turn.end': 'answering', 'collector.hung-up': 'answering' };
  for (const event of events) on[event] ??= { actions: ['notice the act'] };
  const effect = { guard: 'something moves', actions: ['let it take effect'] };
  return {
    initial: 'listening',
    states: {
      listening: { description: 'hears the turn out', on, always: [effect] },
      answering: {
        description: 'gathers the answer',
        always: [effect, { target: 'listening', actions: ['let the answer out', 'close the turn'] }],
      },
    },
  };
}

const misconduct: ReadonlySet<string> = new Set(misconductKinds);

const describe = (region: Region, state: string): string => `${region.role} ${region.id}: ${state}`;

/** How a row's words press to be said: misconduct is answered as such whichever region hears it. */
export function weigh(region: Region, event: string, row: Reaction): Weight {
  if (region.role === 'ending') return 'ending';
  if (row.weight !== undefined) return row.weight;
  if (misconduct.has(event)) return 'outrage';
  return region.role === 'temper' ? 'fallback' : 'specific';
}

function registerGuard(row: Pick<Reaction, 'when' | 'unless'>, guards: Record<string, unknown>): string | undefined {
  const parts = [
    ...conditionGuards(row.when),
    ...(row.unless ?? []).map((exception) => not(and(atLeastOne(conditionGuards(exception)) as never))),
  ];
  if (parts.length === 0) return undefined;
  const name = nameOfCondition(row);
  guards[name] ??= and(parts as never);
  return name;
}

const atLeastOne = (guards: readonly unknown[]): readonly unknown[] => (guards.length > 0 ? guards : [() => true]);

function conditionGuards(condition: Condition | undefined): readonly unknown[] {
  if (condition === undefined) return [];
  const { meters, regions, repeated, means, authority, quiet } = condition;
  const parts: unknown[] = Object.entries(regions ?? {}).map(([region, states]) =>
    or(states.map((state) => stateIn({ [region]: state })) as never),
  );
  if (meters !== undefined) {
    const ranges = Object.entries(meters) as [Meter, readonly [number, number]][];
    parts.push(({ context }: GuardArgs) =>
      ranges.every(([meter, [least, most]]) => context.meters[meter] >= least && context.meters[meter] <= most),
    );
  }
  if (repeated !== undefined) parts.push(({ context, event }: GuardArgs) => (event.type === context.echo) === repeated);
  if (means !== undefined) parts.push(({ event }: GuardArgs) => means.includes(event.means ?? 'unsaid'));
  if (authority !== undefined) parts.push(({ event }: GuardArgs) => authority.includes(event.authority ?? 'unsaid'));
  if (quiet !== undefined) parts.push(({ context }: GuardArgs) => isQuiet(context.wants) === quiet);
  return parts;
}

const still: Meters = { trust: 0, tension: 0, willingness: 0 };

const somethingMoves = ({ context }: GuardArgs): boolean =>
  context.saying.length > 0 || meterIds.some((meter) => context.moving[meter] !== 0);

const moveMeters = (change: Readonly<Partial<Record<Meter, number>>>) =>
  assign(({ context }: { context: PersonaContext }) => ({ moving: eachMeter((meter) => context.moving[meter] + (change[meter] ?? 0)) }));

const want = (order: number, wanted: Want) =>
  assign(({ context }: { context: PersonaContext }) => ({ saying: [...context.saying, { order, want: wanted }] }));

const takeEffect = () =>
  assign(({ context }: { context: PersonaContext }) => ({
    meters: eachMeter((meter) => Math.min(meterTop, Math.max(0, context.meters[meter] + context.moving[meter]))),
    wants: [...context.wants, ...context.saying.toSorted((a, b) => a.order - b.order).map(({ want: wanted }) => wanted)],
    moving: still,
    saying: [],
  }));

const noticeAct = ({ notices }: PersonaProgram) =>
  assign(({ context, event }: { context: PersonaContext; event: PersonaEvent }) => ({
    noticed: context.noticed ?? notices.find((act) => act === event.type),
  }));

const letOut = () =>
  emit(({ context }: { context: PersonaContext }): DebtorSaid => ({ type: 'debtor.said', lines: composeAnswer(context.wants) }));

const closeTurn = () =>
  assign(({ context }: { context: PersonaContext }) => ({
    answer: composeAnswer(context.wants),
    wants: [],
    echo: context.noticed,
    noticed: undefined,
  }));

const eachMeter = (valueOf: (meter: Meter) => number): Meters => ({
  trust: valueOf('trust'),
  tension: valueOf('tension'),
  willingness: valueOf('willingness'),
});
