import type { PlayedTurn } from '../domain/persona/index.ts';
import { assign, emit, setup, type AnyMachineSnapshot } from 'xstate';
import type { CallLog, CollectorHungUp, CollectorSpoke } from '../domain/dialogue/index.ts';
import type { Scenario } from '../domain/scenario/index.ts';
import { answerPhone, personaOf, takeTurn, type CallSoFar } from './replay.ts';

export interface CallContext {
  readonly seed: number;
  readonly log: CallLog;
  readonly turns: readonly PlayedTurn[];
  /** The debtor's machine between turns, as plain JSON. */
  readonly persona: { readonly value: unknown; readonly context: unknown };
}

export type CallMachineEvent =
  | { readonly type: 'call.answered' }
  | { readonly type: 'call.hang-up-asked' }
  | { readonly type: 'call.hang-up-withdrawn' }
  | { readonly type: 'call.rewound'; readonly turn: number }
  | CollectorSpoke
  | CollectorHungUp;

export type CallNews = { readonly type: 'debtor.spoke'; readonly turn: number } | { readonly type: 'call.ended'; readonly ending: string };

/**
 * A call from ring to hang-up. The log is the truth: turns and the debtor's state are taken from it step by step, and a
 * log handed in as input is replayed to the same turn.
 */
export const createCallMachine = (scenario: Scenario) => {
  const revive = (context: CallContext): CallSoFar => ({
    turns: context.turns,
    snapshot: personaOf(scenario).resolveState(context.persona as never) as AnyMachineSnapshot,
  });
  return setup({
    types: {
      context: {} as CallContext,
      input: {} as { readonly seed: number; readonly log?: CallLog },
      events: {} as CallMachineEvent,
      emitted: {} as CallNews,
    },
    guards: {
      'the call is over': ({ context }) => context.turns.at(-1)?.ending !== undefined,
      'the call has begun': ({ context }) => context.log.length > 0,
    },
    actions: {
      'take the turn': assign(({ context, event }) => {
        if (event.type !== 'collector.spoke' && event.type !== 'collector.hung-up') return {};
        return { ...keep(takeTurn(scenario, context.seed, revive(context), event)), log: [...context.log, event] };
      }),
      'go back': assign(({ context, event }) => {
        if (event.type !== 'call.rewound') return {};
        const log = context.log.slice(0, Math.max(0, event.turn));
        return { ...keep(playOut(scenario, context.seed, log)), log };
      }),
      'tell what the debtor said': emit(({ context }): CallNews => ({ type: 'debtor.spoke', turn: context.turns.length - 1 })),
      'tell how it ended': emit(({ context }): CallNews => ({ type: 'call.ended', ending: context.turns.at(-1)?.ending ?? '' })),
    },
  }).createMachine({
    id: 'call',
    context: ({ input }) => {
      const log = input.log ?? [];
      return { seed: input.seed, log, ...keep(playOut(scenario, input.seed, log)) };
    },
    initial: 'dialling',
    states: {
      dialling: {
        description: 'A call that was under way is taken up where it stood; a new one rings.',
        always: [{ guard: 'the call is over', target: 'ended' }, { guard: 'the call has begun', target: 'onCall' }, { target: 'ringing' }],
      },
      ringing: {
        description: 'The phone rings at the other end.',
        on: { 'call.answered': { target: 'onCall', actions: 'tell what the debtor said' } },
      },
      onCall: {
        description: 'The line is open.',
        initial: 'collectorTurn',
        on: { 'call.rewound': { target: '.collectorTurn', actions: 'go back' } },
        states: {
          collectorTurn: {
            description: 'The debtor has spoken; the collector is next.',
            on: {
              'collector.spoke': { target: 'hearing', actions: ['take the turn', 'tell what the debtor said'] },
              'call.hang-up-asked': 'confirmingHangUp',
            },
          },
          hearing: {
            description: 'The answer has come; is the line still open?',
            always: [{ guard: 'the call is over', target: '#call.ended' }, { target: 'collectorTurn' }],
          },
          confirmingHangUp: {
            description: 'Putting the phone down on someone is asked about first.',
            on: {
              'collector.hung-up': { target: '#call.ended', actions: 'take the turn' },
              'call.hang-up-withdrawn': 'collectorTurn',
            },
          },
        },
      },
      ended: {
        description: 'The line is dead. In practice the trainee may go back to a turn.',
        entry: 'tell how it ended',
        on: { 'call.rewound': { target: 'onCall', actions: 'go back' } },
      },
    },
  });
};

const playOut = (scenario: Scenario, seed: number, log: CallLog): CallSoFar =>
  log.reduce((call, event) => takeTurn(scenario, seed, call, event), answerPhone(scenario, seed));

const keep = ({ turns, snapshot }: CallSoFar): Pick<CallContext, 'turns' | 'persona'> => ({
  turns,
  persona: { value: snapshot.value as unknown, context: snapshot.context as unknown },
});
