import { dispositions, type CollectorAct, type DebtorAct, type Disposition } from '../dialogue/index.ts';
import { firstHeard, firstSaid, type Call, type Exchange } from './call.ts';
import { agreementOf, circumstancesOf, stopsCollection } from './circumstances.ts';

/**
 * Whether what the note calls the call is what a supervisor would have called it. An unknown name never agrees. Acts tell a
 * promise from a payment only in part, so that where it is known what became of the call, that alone decides on a payment.
 */
export function agrees(call: Call, disposition: string, ended?: Disposition): boolean {
  if (!(dispositions as readonly string[]).includes(disposition)) return false;
  if (ended !== undefined && (disposition === ended || disposition === 'paid')) return disposition === ended;
  return happened[disposition as Disposition](call);
}

const plans: readonly CollectorAct[] = ['offer-instalment', 'offer-extension'];
const agreed = (call: Call): boolean => agreementOf(call) !== undefined;
const heard = (call: Call, ...acts: readonly DebtorAct[]): boolean => firstHeard(call, acts) !== undefined;
const said = (call: Call, ...acts: readonly CollectorAct[]): boolean => firstSaid(call, acts) !== undefined;

/** A plan was on the table by the time they agreed. */
function planned(call: Call): boolean {
  const agreement = agreementOf(call);
  const onTable = [firstSaid(call, plans), firstHeard(call, ['propose-plan'])];
  return agreement !== undefined && onTable.some((found) => found !== undefined && found.turn <= agreement);
}

/** Said to be done after it was promised, with nothing on the table that falls due later. */
function paid(call: Call): boolean {
  if (heard(call, 'claim-paid')) return true;
  const due = call.exchanges.findLast(({ offer }) => offer?.first !== undefined)?.offer?.first ?? call.date;
  const promise = firstHeard(call, ['promise']);
  const done = promise !== undefined && call.exchanges.some((exchange) => exchange.turn >= promise.turn && isDone(exchange));
  return done && due <= call.date && !planned(call);
}

/** A yes that ends in a promise has not paid yet. */
const isDone = ({ heard: acts }: Exchange): boolean => acts.lastIndexOf('accept') > acts.lastIndexOf('promise');

const unreached = (call: Call): boolean => circumstancesOf(call, {}).has('not-reached');

const happened: Readonly<Record<Disposition, (call: Call) => boolean>> = {
  'promise-to-pay': agreed,
  'plan-agreed': planned,
  paid,
  'callback-agreed': (call) => said(call, 'schedule-followup', 'leave-callback'),
  'dispute-logged': (call) => heard(call, ...stopsCollection) && said(call, 'handle-dispute'),
  'referred': (call) => said(call, 'refer-help', 'refer-supervisor', 'check-safety'),
  'no-right-party': unreached,
  'refused': (call) => !agreed(call) && heard(call, 'reject', 'refuse-identity', 'object', 'deny-debt', 'stall'),
  'hung-up': (call) => heard(call, 'hang-up') || call.exchanges.some(({ hungUp }) => hungUp),
  'complaint': (call) => heard(call, 'complain', 'ask-supervisor'),
};
