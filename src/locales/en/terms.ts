import type { BuiltInJurisdiction, CaseFile, Channel, Jurisdiction, PaymentChannel } from '../../domain/dialogue/index.ts';
import type { Face, Meter } from '../../domain/persona/index.ts';
import type { Mode } from '../../domain/records/index.ts';

/** Ways to take a call. */
export const modes = {
  guided: { name: 'Guided', meaning: 'A coach explains each turn, and you can see how the debtor feels. Best for a first try.' },
  practice: { name: 'Practice', meaning: 'Step back and try a moment again. You read the mood from face and voice.' },
  exam: { name: 'Exam', meaning: 'No help and no stepping back. The debrief comes at the end.' },
} as const satisfies Record<Mode, { name: string; meaning: string }>;

export const channels = {
  phone: 'Phone',
  sms: 'Text message',
  email: 'E-mail',
  letter: 'Letter',
  visit: 'Visit',
  messenger: 'Personal messenger',
} as const satisfies Record<Channel, string>;

export const paymentChannels = {
  'bank-app': 'Bank app',
  'online-bank': 'Online banking',
  'counter': 'Branch counter',
  'atm': 'Cash machine',
  'third-party-pay': 'Payment service',
  'auto-debit': 'Direct debit',
} as const satisfies Record<PaymentChannel, string>;

export const buckets = {
  'M0': 'Not yet due, or only just due, and not overdue: a reminder is enough.',
  'M1': 'Up to 30 days: remind, and find out what happened.',
  'M2': '31 to 60 days: negotiate a way to pay.',
  'M3': '61 to 90 days: negotiate in earnest and say truthfully what follows.',
  'M4+': 'More than 90 days: a plan, a referral or the formal route.',
} as const satisfies Record<CaseFile['bucket'], string>;

export const jurisdictions = {
  'cn': 'Mainland China',
  'us': 'United States',
  'us-tx': 'Texas, US',
  'uk': 'United Kingdom',
} as const satisfies Record<BuiltInJurisdiction, string>;

/** What a place is called; one that a trainer has added goes by its id until its rulebook is open. */
export const placeCalled = (p: { id: Jurisdiction }): string => (jurisdictions as Readonly<Record<Jurisdiction, string>>)[p.id] ?? p.id;

export const meters = { trust: 'Trust', tension: 'Tension', willingness: 'Willingness' } as const satisfies Record<Meter, string>;

export const faces = {
  neutral: 'calm',
  wary: 'wary',
  irritated: 'irritated',
  angry: 'angry',
  low: 'low',
  relieved: 'relieved',
} as const satisfies Record<Face, string>;

/** The parts of a debtor's state that most personas share. */
export const regions = {
  contact: 'Contact',
  temper: 'Temper',
  disclosure: 'Openness',
  commitment: 'Commitment',
  grievance: 'Grievance',
  outcome: 'Outcome',
} as const;
