import type { Disposition } from '../../domain/dialogue/index.ts';

export const endings = {
  'promise-to-pay': 'Promise to pay',
  'plan-agreed': 'Plan agreed',
  'paid': 'Paid',
  'callback-agreed': 'Call-back agreed',
  'dispute-logged': 'Dispute logged',
  'referred': 'Referred',
  'no-right-party': 'Right party not reached',
  'refused': 'Refused to pay',
  'hung-up': 'Hung up',
  'complaint': 'Complaint',
} as const satisfies Record<Disposition, string>;
