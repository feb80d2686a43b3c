import { dispositions, type CollectorAct, type DebtorAct, type Disposition } from '../dialogue/index.ts';
import { firstHeard, firstSaid, type Call } from './call.ts';
import { agreementOf, circumstancesOf, planOffers, stopsCollection } from './circumstances.ts';

/** Whether what the note calls the call is what a supervisor would have called it. An unknown name never agrees. */
export const agrees = (call: Call, disposition: string): boolean =>
  (dispositions as readonly string[]).includes(disposition) && happened[disposition as Disposition](call);

const agreed = (call: Call): boolean => agreementOf(call) !== undefined;
const heard = (call: Call, ...acts: readonly DebtorAct[]): boolean => firstHeard(call, acts) !== undefined;
const said = (call: Call, ...acts: readonly CollectorAct[]): boolean => firstSaid(call, acts) !== undefined;
const planned = (call: Call): boolean => said(call, ...planOffers) || heard(call, 'propose-plan');
const unreached = (call: Call): boolean => circumstancesOf(call, {}).has('not-reached');

const happened: Readonly<Record<Disposition, (call: Call) => boolean>> = {
  'promise-to-pay': agreed,
  'plan-agreed': (call) => agreed(call) && planned(call),
  'paid': (call) => agreed(call) || heard(call, 'claim-paid'),
  'callback-agreed': (call) => said(call, 'schedule-followup', 'leave-callback'),
  'dispute-logged': (call) => heard(call, ...stopsCollection) && said(call, 'handle-dispute'),
  'referred': (call) => said(call, 'refer-help', 'refer-supervisor', 'check-safety'),
  'no-right-party': unreached,
  'refused': (call) => !agreed(call) && heard(call, 'reject', 'refuse-identity', 'object', 'deny-debt', 'stall'),
  'hung-up': (call) => heard(call, 'hang-up') || call.exchanges.some(({ hungUp }) => hungUp),
  'complaint': (call) => heard(call, 'complain', 'ask-supervisor'),
};
