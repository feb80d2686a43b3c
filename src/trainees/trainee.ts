import type { PlayedTurn } from '../domain/persona/index.ts';
import type { Choice, Scenario } from '../domain/scenario/index.ts';

/** What a trainee has before them when it is their turn to speak. */
export interface Moment {
  readonly scenario: Scenario;
  readonly turns: readonly PlayedTurn[];
  readonly choices: readonly Choice[];
}

/** What they do next: say a sentence on offer, or put the phone down. */
export type Deed = Choice | 'hang-up';

/** Somebody on one call, from the first turn to the last. */
export type Trainee = (moment: Moment) => Deed;

/** A throw of the dice: a number from 0 up to, but not, 1. */
export type Throw = () => number;

/** A kind of trainee. Whoever takes up a call has dice of their own, which may also settle what today's weaknesses are. */
export type Policy = (dice: Throw) => Trainee;

/** From the best to the worst; `random` stands apart. */
export const policyNames = ['ideal', 'novice', 'pushy', 'abusive', 'random'] as const;
export type PolicyName = (typeof policyNames)[number];
