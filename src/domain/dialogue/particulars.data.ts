/** What a collector may say will, may or did follow, or is so in law. From `third-party-liability` on: matters where the wrong is in the saying. */
export const consequences = [
  'interest',
  'credit-report',
  'suit',
  'judgment',
  'freeze',
  'wage-garnishment',
  'seizure',
  'repossession',
  'dishonest-list',
  'spending-limit',
  'bankruptcy',
  'eviction',
  'arrest',
  'prison',
  'prosecution',
  'third-party-liability',
  'spouse-liability',
  'heir-liability',
  'family-prospects',
  'credit-for-life',
  'credit-deletion',
  'credit-repair',
  'no-limitation',
  'payment-keeps-alive',
  'harmless-signature',
  'loss-of-defences',
  'lawful-rate',
  'instalment-right',
  'no-instalments',
  'confinement',
  'siege',
  'price-of-silence',
  'illness-as-lever',
  'data-handover',
] as const;

/** How a consequence is put: as open and conditional, as certain, or as done already. */
export const manners = ['may', 'will', 'done'] as const;

/** Who is said to decide on it. */
export const deciders = ['creditor', 'court', 'bureau', 'police', 'collector'] as const;

/** The particulars a supervisor ticks off: finer than an act, and said or not said. */
export const particulars = [
  'own-name',
  'staff-number',
  'institution',
  'on-behalf',
  'neutral-business-name',
  'collection-business-name',
  'current-creditor',
  'callback-number',
  'reply-request',
  'debt-hint',
  'confirming-location',
  'official-channel',
  'opt-out',
  'voluntary',
  'plan-balance',
  'plan-amount',
  'plan-dates',
  'plan-term',
  'plan-charges',
  'plan-conditions',
  'limitation-passed',
  'payment-does-not-revive',
  'balance-remains',
  'complaint-channel',
  'false-reason',
  'premium-number',
  'charge-above-cost',
  'refuses-adviser',
  'refuses-payment',
  'refuses-proposal',
  'personal-account',
  'off-record-line',
] as const;

/** What a spoken figure is a figure of. */
export const figures = ['total', 'principal', 'interest', 'late-fee'] as const;
