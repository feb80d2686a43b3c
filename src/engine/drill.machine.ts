import { assign, initialTransition, setup, transition, type InputFrom, type SnapshotFrom } from 'xstate';
import type { DrillKind } from '../domain/drill/index.ts';

export type DrillEvent =
  /** Pairs: the wording before them is held to be lawful, or not. */
  | { readonly type: 'trainee.passed' }
  | { readonly type: 'trainee.objected' }
  /** A call: this turn is held to be unlawful; or is not, after all. */
  | { readonly type: 'trainee.picked-turn'; readonly at: number }
  | { readonly type: 'trainee.unmarked'; readonly at: number }
  /** The rule that was broken, of those to choose from. */
  | { readonly type: 'trainee.named'; readonly rule: string }
  | { readonly type: 'trainee.took-back' }
  | { readonly type: 'trainee.went-on' }
  | { readonly type: 'trainee.handed-in' };

/** One thing held to be unlawful, and by which rule. */
export interface Mark {
  readonly at: number;
  readonly rule: string;
}

export interface DrillContext {
  readonly kind: DrillKind;
  /** For each thing to be judged, in order: the rules to choose from. */
  readonly options: readonly (readonly string[])[];
  /** Which is before the trainee, from 1: the question, or the turn whose rule is being named. */
  readonly at: number;
  readonly marks: readonly Mark[];
  /** Every event that counted, in order: it plays to the same state again. */
  readonly log: readonly DrillEvent[];
}

/**
 * A round of the drill, from the first question or the whole call to its result. It knows what may be answered and not what
 * is right: that is the rulebook's. An event that does not fit the moment changes nothing and is not logged.
 */
export const drillMachine = setup({
  types: {
    context: {} as DrillContext,
    input: {} as Pick<DrillContext, 'kind' | 'options'>,
    events: {} as DrillEvent,
    output: {} as { readonly marks: readonly Mark[] },
  },
  guards: {
    'it is a call': ({ context }) => context.kind === 'call',
    'nothing is left to ask': ({ context }) => context.at >= context.options.length,
    'the turn is one of the call': ({ context, event }) =>
      event.type === 'trainee.picked-turn' && context.options[event.at - 1] !== undefined,
    'the turn is marked': ({ context, event }) => event.type === 'trainee.unmarked' && context.marks.some(({ at }) => at === event.at),
    'the rule is on the list': ({ context, event }) =>
      event.type === 'trainee.named' && context.options[context.at - 1]?.includes(event.rule) === true,
  },
  actions: {
    'log it': assign(({ context, event }) => ({ log: [...context.log, event] })),
    'turn to it': assign(({ context, event }) => (event.type === 'trainee.picked-turn' ? { at: event.at } : { at: context.at })),
    'turn to the next': assign(({ context }) => ({ at: context.at + 1 })),
    'mark it': assign(({ context, event }) =>
      event.type === 'trainee.named'
        ? { marks: inOrder([...without(context.marks, context.at), { at: context.at, rule: event.rule }]) }
        : {},
    ),
    'unmark it': assign(({ context, event }) => (event.type === 'trainee.unmarked' ? { marks: without(context.marks, event.at) } : {})),
  },
}).createMachine({
  id: 'drill',
  context: ({ input }) => ({ ...input, at: 1, marks: [], log: [] }),
  output: ({ context }) => ({ marks: context.marks }),
  initial: 'opening',
  states: {
    opening: {
      description: 'Wordings are asked one by one; a call is laid open as a whole.',
      always: [{ guard: 'it is a call', target: 'call' }, { target: 'pairs' }],
    },
    pairs: {
      description: 'One wording after another, each explained at once.',
      initial: 'asking',
      states: {
        asking: {
          description: 'A wording is read: lawful or not?',
          on: {
            'trainee.passed': { target: 'explaining', actions: 'log it' },
            'trainee.objected': { target: 'naming', actions: 'log it' },
          },
        },
        naming: {
          description: 'It is held to be unlawful: by which rule?',
          on: {
            'trainee.named': { guard: 'the rule is on the list', target: 'explaining', actions: ['mark it', 'log it'] },
            'trainee.took-back': { target: 'asking', actions: 'log it' },
          },
        },
        explaining: {
          description: 'Verdict, rule and clause are told, with the other wording beside it.',
          on: {
            'trainee.went-on': [
              { guard: 'nothing is left to ask', target: '#drill.told', actions: 'log it' },
              { target: 'asking', actions: ['turn to the next', 'log it'] },
            ],
          },
        },
      },
    },
    call: {
      description: 'The whole call lies open; turns are marked until it is handed in.',
      initial: 'reading',
      on: {
        'trainee.picked-turn': { guard: 'the turn is one of the call', target: '.naming', actions: ['turn to it', 'log it'] },
        'trainee.unmarked': { guard: 'the turn is marked', target: '.reading', actions: ['unmark it', 'log it'] },
        'trainee.handed-in': { target: 'told', actions: 'log it' },
      },
      states: {
        reading: { description: 'The call is read, and any turn may be picked.' },
        naming: {
          description: 'A turn is held to be unlawful: by which rule?',
          on: {
            'trainee.named': { guard: 'the rule is on the list', target: 'reading', actions: ['mark it', 'log it'] },
            'trainee.took-back': { target: 'reading', actions: 'log it' },
          },
        },
      },
    },
    told: { description: 'The round is over, and its result is told.', type: 'final' },
  },
});

/** The round as far as its log goes. What does not fit is passed over. */
export const replayDrill = (input: InputFrom<typeof drillMachine>, log: readonly DrillEvent[]): SnapshotFrom<typeof drillMachine> =>
  log.reduce((snapshot, event) => transition(drillMachine, snapshot, event)[0], initialTransition(drillMachine, input)[0]);

const without = (marks: readonly Mark[], place: number): readonly Mark[] => marks.filter(({ at }) => at !== place);
const inOrder = (marks: readonly Mark[]): readonly Mark[] => [...marks].sort((one, other) => one.at - other.at);
