import type { CollectorAct, DebtorAct } from './dialogue.ts';

/**
 * The debtor acts in an answer that agree to pay: a promise, or a yes to something payment was asked, offered or read back
 * in. A yes to anything else agrees to nothing.
 */
export const agreementIn = (said: readonly CollectorAct[], heard: readonly DebtorAct[]): readonly ('promise' | 'accept')[] =>
  (['promise', 'accept'] as const).filter((act) => heard.includes(act) && (act === 'promise' || said.some((one) => payable.includes(one))));

const payable: readonly CollectorAct[] = [
  'ask-commitment',
  'ask-proposal',
  'offer-full-payment',
  'offer-instalment',
  'offer-extension',
  'offer-waiver',
  'confirm-plan',
];
