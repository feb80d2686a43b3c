import { houseLine } from '../casework/index.ts';
import type { ContactPlan, ContactPoint } from '../dialogue/index.ts';
import type { Scenario } from './scenario.ts';

/** What the scenario itself has decided before the call: the debtor, by phone, at the hour it says, to ask for what is owed. */
export function plannedContact({ caseFile, callAt }: Pick<Scenario, 'caseFile' | 'callAt'>): ContactPlan {
  const own = caseFile.contactPoints?.find(isDebtorsPhone);
  return {
    decision: 'contact',
    whom: 'debtor',
    ...(own === undefined ? {} : { point: own.id, ...(own.place === undefined ? {} : { place: own.place }) }),
    channel: 'phone',
    at: callAt,
    purpose: 'demand',
    line: houseLine,
  };
}

const isDebtorsPhone = ({ owner, channel, valid }: ContactPoint): boolean => owner === 'debtor' && channel === 'phone' && valid !== false;
