import type { LinePlan, MessagePlan } from '../dialogue/index.ts';

/** How this house rings, where a case says nothing else: a person on the company's own recorded line, under its own number. */
export const houseLine = {
  device: 'company',
  callerId: 'true',
  recording: true,
  kind: 'interactive',
  silentCalls: false,
  premiumNumber: false,
  machine: 'none',
} as const satisfies LinePlan;

/** How this house writes, where a case says nothing else: sealed, plain, signed, with a way to say no more. */
export const houseMessage = {
  debtVisible: false,
  officialLook: false,
  publiclyPosted: false,
  senderDetails: true,
  optOut: true,
  falseReason: false,
} as const satisfies MessagePlan;
