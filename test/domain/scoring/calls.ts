import type { ClassifiedOffer } from '../../../src/domain/dialogue/index.ts';
import { callOf } from './spoken.ts';

const plan: ClassifiedOffer = {
  kind: 'instalment',
  monthly: 100_000,
  months: 12,
  first: '2026-12-05',
  means: 'comfortable',
  authority: 'within',
};

/** Forgot, is sorry, pays today. */
export const exemplaryFirstTimer = callOf(
  'answer-phone',
  ['greet identify-self disclose-recording verify-identity', 'confirm-identity'],
  ['check-convenience state-purpose', 'other'],
  ['state-debt ask-reason', 'state-reason express-shame ask-consequence'],
  ['empathize explain-consequence ask-commitment', 'promise'],
  ['confirm-plan offer-channel', 'accept thank'],
  ['summarise written-confirmation close', 'thank'],
);

/** Angry about a charge; in the right about some of it. */
export const exemplaryAngry = callOf(
  'answer-phone express-anger',
  ['greet identify-self listen-acknowledge verify-identity disclose-recording', 'confirm-identity express-anger'],
  ['apologise check-convenience state-purpose', 'dispute-amount object'],
  ['handle-dispute listen-acknowledge state-debt', 'ask-supervisor'],
  ['refer-supervisor ask-reason', 'state-reason'],
  ['listen-acknowledge ask-ability', 'state-ability'],
  ['ask-commitment', 'promise'],
  ['confirm-plan offer-channel written-confirmation', 'accept'],
  ['summarise close', 'thank'],
);

/** Lost work; a plan that can be carried. */
export const exemplaryHardship = callOf(
  'answer-phone',
  ['greet identify-self disclose-recording', 'ask-who'],
  ['identify-self verify-identity', 'confirm-identity'],
  ['check-convenience state-purpose', 'other'],
  ['state-debt ask-reason', 'state-hardship express-distress'],
  ['empathize refer-help', 'other'],
  ['ask-ability', 'state-ability ask-offer'],
  [{ acts: 'offer-instalment', offer: plan }, 'accept'],
  ['confirm-plan offer-channel written-confirmation', 'accept'],
  ['summarise close', 'thank'],
);

/** Stalls, is pinned down gently. */
export const exemplaryEvasive = callOf(
  'answer-phone',
  ['greet identify-self disclose-recording verify-identity', 'confirm-identity'],
  ['check-convenience state-purpose', 'stall'],
  ['state-debt ask-reason', 'state-reason'],
  ['listen-acknowledge ask-ability', 'state-ability stall'],
  ['confront-discrepancy ask-commitment', 'promise'],
  ['confirm-plan offer-channel explain-consequence', 'accept'],
  ['summarise close', 'thank'],
);

/** Somebody else picks up; nothing is told. */
export const exemplaryThirdParty = callOf(
  { third: 'answer-phone third-party-speaks' },
  ['greet identify-self verify-identity', { third: 'third-party-speaks ask-who' }],
  ['answer-question leave-callback', { third: 'accept' }],
  ['close', { third: 'thank' }],
);

/** Says the debt is not theirs; collection stops. */
export const exemplaryDispute = callOf(
  'answer-phone',
  ['greet identify-self disclose-recording verify-identity', 'confirm-identity'],
  ['check-convenience state-purpose', 'deny-debt express-anger'],
  ['empathize handle-dispute', 'ask-proof'],
  ['answer-question written-confirmation schedule-followup', 'accept'],
  ['summarise offer-channel close', 'thank'],
);

/** Lawful, hurried, half deaf. */
export const clumsyHardship = callOf(
  'answer-phone',
  ['greet identify-self verify-identity disclose-recording', 'confirm-identity'],
  ['state-purpose state-debt ask-commitment', 'state-hardship express-shame'],
  ['ask-commitment', 'reject'],
  ['ask-ability', 'state-ability ask-consequence'],
  [{ acts: 'offer-instalment', offer: { ...plan, means: 'tight' } }, 'accept'],
  ['confirm-plan', 'accept'],
  ['close', 'thank'],
);

export const clumsyAngry = callOf(
  'answer-phone express-anger',
  ['greet identify-self verify-identity', 'confirm-identity express-anger'],
  ['state-purpose state-debt', 'dispute-amount'],
  ['answer-question', 'express-anger ask-supervisor'],
  ['listen-acknowledge ask-commitment', 'promise'],
  ['offer-channel close', 'thank'],
);

export const unlawful = callOf(
  'answer-phone',
  [{ acts: 'state-debt', misconduct: ['unfair-pressure-time'] }, 'express-anger confirm-identity'],
  [{ acts: 'ask-commitment', misconduct: ['threat-arrest'] }, 'express-distress'],
  [{ acts: 'other', misconduct: ['insult', 'third-party-threat'] }, 'insult'],
  [{ acts: 'ask-commitment', misconduct: ['false-amount'] }, 'promise'],
  [{ acts: 'other', misconduct: ['public-shaming'] }, 'hang-up'],
);
