import type { collectorActs, debtorActs, misconductKinds } from './acts.data.ts';
import type { dispositions } from './dispositions.data.ts';

export type CollectorAct = (typeof collectorActs)[number];
export type Misconduct = (typeof misconductKinds)[number];
export type DebtorAct = (typeof debtorActs)[number];
export type Disposition = (typeof dispositions)[number];

/**
 * Whom an impersonation poses as, where that is known: an agency that plays the bank breaks another rule than a caller who
 * plays the police. Left out, it is an authority.
 */
export type PosedAs = (typeof posedAs)[number];
export const posedAs = ['lender', 'authority', 'lawyer'] as const;

export type Language = 'zh' | 'en';
/** The same moment performed in both languages; neither is a translation of the other. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

/** A rulebook's id. Those that ship are `builtInJurisdictions`; any file in the rulebooks folder may add one. */
export type Jurisdiction = string;
export type BuiltInJurisdiction = (typeof builtInJurisdictions)[number];
export const builtInJurisdictions = ['cn', 'us', 'us-tx', 'uk'] as const;
/** `YYYY-MM-DD`. */
export type IsoDate = string;
/** `YYYY-MM-DDTHH:mm` on the debtor's wall clock; with an offset or `Z` it is an instant, and the zone says what the clock showed. */
export type IsoDateTime = string;
export type Currency = 'CNY' | 'USD' | 'GBP';
/** An integer count of minor units (fen, cents, pence). */
export type MinorUnits = number;

export type Channel = (typeof channels)[number];
/** `messenger` is a personal messenger account: no channel of the lender's. */
export const channels = ['phone', 'sms', 'email', 'letter', 'visit', 'messenger'] as const;
export type PaymentChannel = 'bank-app' | 'online-bank' | 'counter' | 'atm' | 'third-party-pay' | 'auto-debit';
