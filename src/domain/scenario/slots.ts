/** Places in a line that are filled from the case file, or from the offer last made. */
export const slotNames = [
  'debtor',
  'address',
  'collector',
  'staff-number',
  'creditor',
  'agency',
  'product',
  'account-ending',
  'principal',
  'interest',
  'late-fee',
  'total',
  'days-overdue',
  'due-date',
  'monthly',
  'months',
  'down',
  'waiver',
  'first-date',
] as const;

export type SlotName = (typeof slotNames)[number];

const slot = /\{([a-z-]+)\}/g;

/** Fills every known slot; an unknown one is left as written (readScenario has refused it before). */
export const fillSlots = (text: string, valueOf: (name: SlotName) => string | undefined): string =>
  text.replace(slot, (whole, name: string) => (isSlot(name) ? (valueOf(name) ?? whole) : whole));

/** The names in braces that are no slots. */
export const unknownSlots = (text: string): readonly string[] =>
  [...text.matchAll(slot)].map((match) => match[1] ?? '').filter((name) => !isSlot(name));

const isSlot = (name: string): name is SlotName => (slotNames as readonly string[]).includes(name);
