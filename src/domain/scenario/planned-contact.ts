import { houseLine } from '../casework/index.ts';
import type { CaseFile, ContactPlan, ContactPoint, Role } from '../dialogue/index.ts';
import type { Scenario } from './scenario.ts';

type Planned = Pick<Scenario, 'caseFile' | 'callAt'>;

/** What the scenario itself has decided before the call: the debtor, by phone, at the hour it says, to ask for what is owed. */
export const plannedContact = (scenario: Planned): ContactPlan => decidedContact(scenario, {});

/**
 * The planned contact with another number, or another hour of that day, in its place. A number that the case file does not have
 * is no choice. Whoever does not owe can only be asked where the debtor is.
 */
export function decidedContact(
  { caseFile, callAt }: Planned,
  { to, clock }: { readonly to?: string | undefined; readonly clock?: string | undefined },
): ContactPlan {
  const numbers = numbersOf(caseFile);
  const point = numbers.find(({ id }) => id === to) ?? numbers.find(isDebtors);
  const whom = point?.owner ?? 'debtor';
  return {
    decision: 'contact',
    whom,
    ...(point?.person === undefined ? {} : { person: point.person }),
    ...(point === undefined ? {} : { point: point.id }),
    ...(point?.place === undefined ? {} : { place: point.place }),
    channel: 'phone',
    at: clock === undefined ? callAt : `${callAt.slice(0, 10)}T${clock}`,
    purpose: owes.has(whom) ? 'demand' : 'locate',
    line: houseLine,
  };
}

/** The numbers that may be dialled, in the order of the case file. */
export const numbersOf = ({ contactPoints = [] }: Pick<CaseFile, 'contactPoints'>): readonly ContactPoint[] =>
  contactPoints.filter(({ channel }) => channel === 'phone');

const isDebtors = ({ owner, valid }: ContactPoint): boolean => owner === 'debtor' && valid !== false;

const owes: ReadonlySet<Role> = new Set(['debtor', 'guarantor']);
