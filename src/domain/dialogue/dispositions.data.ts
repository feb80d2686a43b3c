/** What may become of a call: the kinds of ending, and what the call note calls them. */
export const dispositions = [
  'promise-to-pay',
  'plan-agreed',
  'paid',
  'callback-agreed',
  'dispute-logged',
  'referred',
  'no-right-party',
  'refused',
  'hung-up',
  'complaint',
] as const;
