import type { ContactPoint, LoggedContact, PastContact, StopRequest, Vulnerability } from './contact.ts';
import type { Currency, IsoDate, MinorUnits, Words } from './dialogue.ts';
import type { Consequence } from './heard.ts';

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

/** Whoever the debt is owed to. A debt buyer has bought it. */
export const creditorKinds = ['bank', 'consumer-finance', 'micro-loan', 'debt-buyer', 'private-lender', 'other-lender'] as const;
export type CreditorKind = (typeof creditorKinds)[number];
export const collectorKinds = ['in-house', 'agency'] as const;
export type CollectorKind = (typeof collectorKinds)[number];
export const debtKinds = [
  'credit-card',
  'personal-loan',
  'online-loan',
  'auto-loan',
  'mortgage',
  'check',
  'support',
  'federal',
  'other',
] as const;
/** The law it stands under, where one state has several. */
export const debtLaws = ['england-wales', 'scotland', 'northern-ireland'] as const;
export const debtOrigins = ['ordinary', 'usurious', 'gambling', 'other-illegal'] as const;

/** What kind of debt it is in law. */
export interface DebtFacts {
  readonly kind?: (typeof debtKinds)[number];
  readonly origin?: (typeof debtOrigins)[number];
  readonly secured?: boolean;
  /** Under a regulated credit agreement. */
  readonly regulated?: boolean;
  /** Both spouses agreed to it, or it served the household. */
  readonly sharedWithSpouse?: boolean;
  /** The heirs took the estate. */
  readonly estateAccepted?: boolean;
  /** Interest and charges together, a year, in percent. */
  readonly annualPercent?: number;
  readonly law?: (typeof debtLaws)[number];
  /** After a settlement in part the rest stays owed, or may be sold. */
  readonly restStaysOwing?: boolean;
}

/** When time began to run, and what may have started it anew: which of these do is for each law to say. */
export interface LimitationFacts {
  readonly runsFrom: IsoDate;
  /** How long the law of the debtor's state gives, where one rulebook covers several states. */
  readonly years?: number;
  readonly restarts?: readonly { readonly on: IsoDate; readonly by: Restart }[];
  /** Whether anyone was in touch with the debtor about it before the time ran out. */
  readonly contactInPeriod?: boolean;
}
export const restarts = ['demand', 'promise', 'payment', 'acknowledgement', 'suit'] as const;
export type Restart = (typeof restarts)[number];

export interface DisputeFacts {
  readonly on: IsoDate;
  readonly written?: boolean;
  /** Verification, or the outcome of the inquiry, was sent. */
  readonly settledOn?: IsoDate;
}

/** Who speaks for the debtor on this debt. */
export interface Representative {
  readonly kind: 'attorney' | 'debt-adviser';
  readonly since: IsoDate;
  /** Cannot be identified, or does not answer, or has consented to direct contact. */
  readonly released?: boolean;
  /** Is working out a plan with the debtor. */
  readonly planning?: boolean;
}

export const moratoriumKinds = ['breathing-space', 'mental-health-crisis'] as const;
export interface Moratorium {
  readonly kind: (typeof moratoriumKinds)[number];
  readonly from: IsoDate;
  readonly until?: IsoDate;
}

/** What was sent or told, and on which day; `never` where it is known not to have been. */
export interface NoticeFacts {
  readonly agencyTold?: IsoDate | 'never';
  readonly agencyBegan?: IsoDate;
  readonly assigned?: IsoDate | 'never';
  readonly assignmentTold?: IsoDate | 'never';
  readonly firstContact?: IsoDate;
  readonly validationSent?: IsoDate | 'never';
  readonly bureauTold?: IsoDate | 'never';
}

/** What the debtor, or another with a say, agreed to. */
export interface AgreedFacts {
  readonly nightContact?: boolean;
  readonly moreAttempts?: boolean;
  readonly workplaceVisit?: boolean;
  readonly messenger?: boolean;
  readonly electronic?: boolean;
  /** The day of the last direct consent to be called again. */
  readonly callBackOn?: IsoDate;
}

/** How the collecting side is set up. */
export interface SetUpFacts {
  readonly bondFiled?: boolean;
  /** The creditor's own collectors are held to the same rules as an agency's. */
  readonly ownStaffBound?: boolean;
  readonly retentionYears?: number;
  readonly planRecordingKept?: 'until-settled' | 'shorter';
  readonly mandateEnded?: boolean;
  readonly dataReturned?: boolean;
  readonly subcontracted?: 'no' | 'approved' | 'unapproved';
  readonly staffVetted?: boolean;
  readonly confidentialitySigned?: boolean;
  readonly trainedOn?: IsoDate;
  readonly scoredOnlyByAmount?: boolean;
  readonly sensitiveNotes?: 'none' | 'needed' | 'beyond-need';
  readonly dataShared?: boolean;
  readonly segmentsBySensitiveTraits?: boolean;
  readonly namesMatchedOnly?: boolean;
  readonly warnedByAuthorities?: boolean;
}

/** Facts of the case beside the account itself. All optional: what is not written is not known, and `none` is known. */
export interface CaseFacts {
  /** The debtor's IANA time zone. */
  readonly zone?: string;
  readonly debt?: DebtFacts;
  readonly limitation?: LimitationFacts;
  readonly contactPoints?: readonly ContactPoint[];
  readonly stops?: readonly StopRequest[];
  readonly disputes?: readonly DisputeFacts[];
  readonly representatives?: readonly Representative[];
  readonly moratorium?: Moratorium | 'none';
  /** The day a petition was filed. */
  readonly bankruptcy?: IsoDate | 'none';
  readonly deceased?: IsoDate | 'no';
  /** An unauthorised transaction, reported in writing and to the police. */
  readonly identityTheft?: IsoDate | 'none';
  readonly ombudsmanComplaint?: 'none' | 'open' | 'closed';
  readonly notices?: NoticeFacts;
  readonly agreed?: AgreedFacts;
  readonly vulnerability?: readonly Vulnerability[];
  readonly setUp?: SetUpFacts;
}

/** What lies open before the collector. Everything here may be known to the rules; nothing here is hidden. */
export interface CaseFile extends CaseFacts {
  readonly creditor: { readonly name: Words; readonly kind: CreditorKind };
  readonly collector: { readonly kind: CollectorKind; readonly name: Words; readonly agency?: Words; readonly staffNumber: string };
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
  readonly litigation: {
    readonly authorised: boolean;
    readonly judgment: boolean;
    /** Steps that have really been taken. */
    readonly done?: readonly Consequence[];
    /** Milder ways than bankruptcy or an order for sale were tried first. */
    readonly optionsExplored?: boolean;
  };
}

/** As much of a case file as is known. */
export type KnownCase = CaseFacts &
  Partial<Pick<CaseFile, 'accountEnding' | 'currency' | 'dueDate' | 'daysOverdue' | 'bucket' | 'plan' | 'dispute' | 'authority'>> & {
    readonly product?: Words;
    readonly debtor?: Partial<CaseFile['debtor']>;
    readonly creditor?: Partial<CaseFile['creditor']>;
    readonly collector?: Partial<CaseFile['collector']>;
    readonly ledger?: Partial<Ledger>;
    readonly litigation?: Partial<CaseFile['litigation']>;
    readonly history?: readonly LoggedContact[];
  };

/** The whole sum owed. */
export const totalOwed = (ledger: Pick<Ledger, 'principal' | 'interest' | 'lateFee'>): MinorUnits =>
  ledger.principal + ledger.interest + ledger.lateFee;
