import type { dataSources, outcomes, places, purposes, roles, vulnerabilities } from './contact.data.ts';
import type { Channel, IsoDate, IsoDateTime, Words } from './dialogue.ts';

export type Role = (typeof roles)[number];
export type DataSource = (typeof dataSources)[number];
export type ContactOutcome = (typeof outcomes)[number];
export type Purpose = (typeof purposes)[number];
export type Place = (typeof places)[number];
export type Vulnerability = (typeof vulnerabilities)[number];

/** A number, address or account of the case file. */
export interface ContactPoint {
  readonly id: string;
  readonly channel: Channel;
  /** The number or address itself, as shown. */
  readonly shown?: string;
  readonly owner: Role;
  /** Tells two people of one role apart. */
  readonly person?: string;
  readonly place?: Place;
  readonly valid?: boolean;
  readonly source?: DataSource;
  /** The employer does not allow collection calls there. */
  readonly forbidden?: boolean;
  /** An address that the employer provides. */
  readonly employerProvided?: boolean;
}

/** One entry of the contact log. Ours unless `inbound`; to the debtor unless `to` says otherwise. */
export interface LoggedContact {
  readonly at: IsoDateTime;
  readonly channel: Channel;
  readonly point?: string;
  readonly to?: Role;
  readonly person?: string;
  readonly by?: 'lender' | 'agency';
  readonly inbound?: boolean;
  /** `notice`: a one-way announcement. */
  readonly kind?: 'notice' | 'interactive';
  readonly outcome?: ContactOutcome;
}

/** A contact as the briefing tells it. */
export interface PastContact extends LoggedContact {
  readonly result: Words;
}

/** Somebody asked to be left alone: altogether, by a channel, at a place, or at some hours. */
export interface StopRequest {
  readonly on: IsoDate;
  readonly by?: Role;
  readonly person?: string;
  readonly channel?: Channel;
  readonly place?: Place;
  /** Times of day on the debtor's clock; from midnight on if the end comes before the beginning. */
  readonly hours?: { readonly from: string; readonly until: string };
  readonly written?: boolean;
}

export interface VisitPlan {
  readonly team?: number;
  readonly credentials?: boolean;
  readonly recorded?: boolean;
  readonly consentToEnter?: boolean;
  readonly noticeGiven?: boolean;
  readonly purposeTold?: boolean;
  readonly properDress?: boolean;
  /** A crowd, a loudspeaker, a banner, waiting at the door. */
  readonly intimidating?: boolean;
}

export interface MessagePlan {
  /** Somebody else could see that it is about a debt. */
  readonly debtVisible?: boolean;
  readonly officialLook?: boolean;
  readonly publiclyPosted?: boolean;
  readonly senderDetails?: boolean;
  readonly optOut?: boolean;
  readonly falseReason?: boolean;
  /** It says that the time to sue has run out and that a payment does not bring it back. */
  readonly limitationTold?: boolean;
}

export interface LinePlan {
  readonly device?: 'company' | 'private';
  readonly callerId?: 'true' | 'altered';
  readonly recording?: boolean;
  /** Whose consent to a recording the law asks for where the other party is. */
  readonly recordingConsent?: 'one-party' | 'all-party' | 'unknown';
  readonly interstate?: boolean;
  readonly kind?: 'notice' | 'interactive';
  /** A dialler that may ring with nobody there to speak. */
  readonly silentCalls?: boolean;
  readonly premiumNumber?: boolean;
  /** A machine speaks or decides; may one ask for a person? */
  readonly machine?: 'none' | 'with-person' | 'without-person';
}

/**
 * What is decided before a word is spoken. A decision to wait, or not to make contact, still says what it decides against:
 * whom, by what and when.
 */
export interface ContactPlan {
  readonly decision: 'contact' | 'wait' | 'do-not-contact';
  readonly whom?: Role;
  readonly person?: string;
  /** The id of a contact point of the case file. */
  readonly point?: string;
  readonly channel?: Channel;
  readonly at?: IsoDateTime;
  /** The debtor's zone, where it is known better than in the case file. */
  readonly zone?: string;
  readonly purpose?: Purpose;
  readonly place?: Place;
  readonly line?: LinePlan;
  readonly visit?: VisitPlan;
  readonly message?: MessagePlan;
}
