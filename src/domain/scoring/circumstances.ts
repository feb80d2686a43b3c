import { agreementIn, type CollectorAct, type DebtorAct } from '../dialogue/index.ts';
import { firstHeard, firstSaid, nextSaid, type Call, type Exchange } from './call.ts';

/** What may keep a criterion from arising, though the trainee did nothing wrong. */
export const circumstances = ['not-reached', 'stood-down', 'paid-at-once', 'cut-off'] as const;
export type Circumstance = (typeof circumstances)[number];

/** For each thing a debtor may say that stops collection: the acts that honour it. */
export type StandDown = Readonly<Partial<Record<DebtorAct, readonly CollectorAct[]>>>;

export const planOffers = ['offer-instalment', 'offer-extension', 'offer-waiver'] as const satisfies readonly CollectorAct[];
export const stopsCollection = ['dispute-amount', 'deny-debt', 'claim-paid'] as const satisfies readonly DebtorAct[];

const demands: readonly CollectorAct[] = ['ask-commitment', 'offer-full-payment', 'offer-instalment', 'offer-extension', 'confirm-plan'];
const resumes: readonly DebtorAct[] = ['ask-offer', 'propose-plan'];
const bargaining: readonly DebtorAct[] = ['state-hardship', 'state-ability', 'propose-plan', 'ask-offer', 'reject', 'stall'];
const unknownStill: readonly DebtorAct[] = [
  'answer-phone',
  'ask-who',
  'ask-proof',
  'refuse-identity',
  'inconvenient-now',
  'third-party-speaks',
  'hang-up',
  'silence',
  'thank',
  'other',
];
const doubts: readonly DebtorAct[] = ['ask-who', 'ask-proof'];
const answersDoubt: readonly CollectorAct[] = [
  'identify-self',
  'answer-question',
  'refer-supervisor',
  'written-confirmation',
  'leave-callback',
  'state-purpose',
];
const seeking: readonly CollectorAct[] = ['verify-identity', 'leave-callback', 'schedule-followup'];

/** The turn in which the debtor last agreed to pay: a promise, or a yes to something that was asked. */
export const agreementOf = (call: Call): number | undefined => call.exchanges.findLast(isAgreed)?.turn;
export const firstAgreementOf = (call: Call): number | undefined => call.exchanges.find(isAgreed)?.turn;

const isAgreed = ({ heard, acts }: Exchange): boolean => agreementIn(acts, heard).length > 0;

export function circumstancesOf(call: Call, standDown: StandDown): ReadonlySet<Circumstance> {
  const holds: Record<Circumstance, boolean> = {
    'not-reached': isNotReached(call),
    'stood-down': hasStoodDown(call, standDown),
    'paid-at-once': isPaidAtOnce(call),
    'cut-off': isCutOff(call),
  };
  return new Set(circumstances.filter((circumstance) => holds[circumstance]));
}

/** Which circumstances some course of a call under way could still bring about. */
export function stillPossible(call: Call, standDown: StandDown, ahead?: ReadonlySet<DebtorAct>): ReadonlySet<Circumstance> {
  const mayStandDown = Object.keys(standDown) as DebtorAct[];
  const holds: Record<Circumstance, boolean> = {
    'not-reached': !isReached(call),
    'stood-down': ahead === undefined || mayStandDown.some((act) => ahead.has(act)) || firstHeard(call, mayStandDown) !== undefined,
    'paid-at-once': firstAgreementOf(call) === undefined ? !hasBargained(call) : isPaidAtOnce(call),
    'cut-off': call.exchanges.every(({ misconduct }) => misconduct.length === 0),
  };
  return new Set(circumstances.filter((circumstance) => holds[circumstance]));
}

const hasBargained = (call: Call): boolean =>
  firstHeard(call, bargaining) !== undefined ||
  firstSaid(call, planOffers) !== undefined ||
  call.exchanges.some(({ misconduct }) => misconduct.length > 0);

/** The right party never came to the phone, though the collector tried to find out. */
const isNotReached = (call: Call): boolean => !isReached(call) && firstSaid(call, seeking) !== undefined && tookUpDoubts(call);

function isReached(call: Call): boolean {
  const stranger = call.exchanges.find(({ thirdParty }) => thirdParty);
  return call.exchanges.some(
    ({ turn, heard, thirdParty }) =>
      !thirdParty &&
      heard.some((act) => act === 'confirm-identity' || (turn < (stranger?.turn ?? Infinity) && !unknownStill.includes(act))),
  );
}

/** Whoever is not believed because they would not say who they are has not failed to be reached. */
const tookUpDoubts = (call: Call): boolean =>
  call.exchanges.every((exchange) => {
    const next = nextSaid(call, exchange);
    return next === undefined || !exchange.heard.some((act) => doubts.includes(act)) || next.acts.some((act) => answersDoubt.includes(act));
  });

/** Within how many of the collector's turns what stops collection must be honoured: there is time to hear it out first. */
const honouredWithin = 3;

/** Something was said that stops collection; it was honoured in time, and no money was asked for before that or after. */
function hasStoodDown(call: Call, standDown: StandDown): boolean {
  return call.exchanges.some((exchange) =>
    exchange.heard.some((act) => {
      const honours = standDown[act];
      return honours !== undefined && isHonoured(call, exchange, honours);
    }),
  );
}

function isHonoured(call: Call, raised: Exchange, honours: readonly CollectorAct[]): boolean {
  const next = call.exchanges.filter(({ turn, spoke }) => turn > raised.turn && spoke).slice(0, honouredWithin);
  const honoured = next.find(({ acts }) => acts.some((act) => honours.includes(act)));
  return honoured !== undefined && firstSaid(call, demands, raised.turn + 1) === undefined && !hasResumed(call, honoured);
}

/** A debtor who asks for terms once it has been honoured has taken the matter up again, and wants an answer. */
const hasResumed = (call: Call, honoured: Exchange): boolean =>
  call.exchanges.some(({ turn, heard }) => turn >= honoured.turn && heard.some((act) => resumes.includes(act)));

/** The debtor agreed to pay in full with nothing to bargain about, and was not driven to it. */
function isPaidAtOnce(call: Call): boolean {
  const agreed = firstAgreementOf(call);
  if (agreed === undefined || call.exchanges.some(({ turn, misconduct }) => turn <= agreed && misconduct.length > 0)) return false;
  const bargained = firstHeard(call, bargaining);
  const offered = firstSaid(call, planOffers);
  return (bargained === undefined || bargained.turn > agreed) && (offered === undefined || offered.turn > agreed);
}

/** The debtor put the phone down on a collector who had given no cause for it. */
const isCutOff = (call: Call): boolean =>
  firstHeard(call, ['hang-up']) !== undefined && call.exchanges.every(({ misconduct }) => misconduct.length === 0);
