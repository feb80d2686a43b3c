import type { Channel, Currency, IsoDate, IsoDateTime, MinorUnits, Words } from './dialogue.ts';

/** What is owed, by part. The total is always the sum of the parts; it is never typed in. */
export interface Ledger {
  readonly principal: MinorUnits;
  readonly interest: MinorUnits;
  /** 违约金: the contractual default charge that replaced 滞纳金 on cards in 2017. */
  readonly lateFee: MinorUnits;
  readonly asOf: IsoDate;
}

/** What the collector may grant alone, and what only with approval. Beyond that, nothing may be promised. */
export interface Authority {
  readonly instalmentMonths: { readonly within: number; readonly withApproval: number };
  readonly waiver: { readonly within: MinorUnits; readonly withApproval: MinorUnits };
  readonly extensionDays: { readonly within: number; readonly withApproval: number };
}

export interface PastContact {
  readonly at: IsoDateTime;
  readonly channel: Channel;
  readonly result: Words;
}

/** What lies open before the collector. Everything here may be known to the rules; nothing here is hidden. */
export interface CaseFile {
  readonly creditor: { readonly name: Words; readonly kind: 'bank' | 'consumer-finance' | 'micro-loan' };
  readonly collector: { readonly kind: 'in-house' | 'agency'; readonly name: Words; readonly agency?: Words; readonly staffNumber: string };
  readonly debtor: { readonly name: Words; readonly address: Words };
  readonly product: Words;
  /** Last four digits of the card or contract, as printed on the statement. */
  readonly accountEnding: string;
  readonly currency: Currency;
  readonly ledger: Ledger;
  readonly dueDate: IsoDate;
  readonly daysOverdue: number;
  readonly bucket: 'M0' | 'M1' | 'M2' | 'M3' | 'M4+';
  readonly history: readonly PastContact[];
  readonly authority: Authority;
  /** A plan already agreed on this account, if any. */
  readonly plan: 'none' | 'kept' | 'broken';
  readonly dispute: 'none' | 'open';
  readonly litigation: { readonly authorised: boolean; readonly judgment: boolean };
}

/** The whole sum owed. */
export const totalOwed = (ledger: Ledger): MinorUnits => ledger.principal + ledger.interest + ledger.lateFee;
