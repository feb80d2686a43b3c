import { accountFacts } from './account-facts.ts';
import { contactFacts } from './contact-facts.ts';
import { lawFacts } from './law-facts.ts';
import { logFacts } from './log-facts.ts';
import type { FactValue, Finder, Situation } from './situation.ts';

const finders = { ...accountFacts, ...lawFacts, ...contactFacts, ...logFacts } as const satisfies Record<string, Finder>;
export type FactName = keyof typeof finders;

/** Every fact a rule may turn on. Names from `contact.` on are of the decision before the call, the rest of the case file. */
export const factNames = Object.keys(finders) as readonly FactName[];

export const factOf = (situation: Situation, fact: FactName): FactValue | undefined => finders[fact](situation);

/** Everything that may be missing, by where it is written. */
export const everyNeed = (): readonly string[] => [
  ...new Set([
    ...factNames.map(whereWritten),
    'contact',
    'contact.at',
    'contact.point',
    'caseFile.zone',
    'caseFile.limitation',
    'caseFile.ledger',
    'caseFile.history[].outcome',
    'caseFile.notices.agencyBegan',
    'turns[].particulars',
  ]),
];

/** Where an author would write a fact that is missing. */
export function whereWritten(fact: FactName): string {
  if (fact.startsWith('contact.point-')) return 'contact.point';
  if (fact.startsWith('contact.')) return fact;
  if (/^(line|visit|message)\./u.test(fact)) return `contact.${toEntry(fact)}`;
  const group = Object.keys(derived).find((one) => fact.startsWith(one));
  return `caseFile.${group === undefined ? toEntry(fact) : derived[group as keyof typeof derived]}`;
}

/** What is worked out, and from which entry. */
const derived = {
  'log.debtor-numbers': 'contactPoints',
  'log.': 'history',
  'stops.': 'stops',
  'attorney.': 'representatives',
  'adviser.': 'representatives',
  'moratorium.': 'moratorium',
  'bankruptcy.': 'bankruptcy',
  'debtor.deceased': 'deceased',
  'identity-theft.': 'identityTheft',
  'ombudsman.': 'ombudsmanComplaint',
  'disputes.': 'disputes',
  'notices.first-contact-days': 'notices.firstContact',
  'agreed.call-back-days': 'agreed.callBackOn',
  'set-up.days-since-training': 'setUp.trainedOn',
} as const;

const toEntry = (fact: string): string => fact.replaceAll(/-([a-z])/gu, (_, letter: string) => letter.toUpperCase());
