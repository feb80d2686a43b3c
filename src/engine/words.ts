import type { PlayedTurn } from '../domain/persona/index.ts';
import {
  heardIn,
  totalOwed,
  type ContactPlan,
  type IsoDate,
  type Language,
  type MinorUnits,
  type Offer,
  type Transcript,
  type Currency,
} from '../domain/dialogue/index.ts';
import { fillSlots, type Scenario, type SlotName } from '../domain/scenario/index.ts';

/** What the debtor said, in a language, with the figures of the case and of the offers made so far. */
function debtorWords(scenario: Scenario, turn: PlayedTurn, language: Language, offer: Offer | undefined): string {
  const said = turn.debtor.lines.map(({ line, wording }) => scenario.lines[line]?.wordings[wording]?.[language] ?? '');
  return fill(said.join(language === 'zh' ? '' : ' '), scenario, language, offer);
}

/** What the collector said: a choice's words in that language, or the words as they were said. */
function collectorWords(scenario: Scenario, turn: PlayedTurn, language: Language): string {
  const choice = scenario.choices.find(({ id }) => id === turn.collector?.choice);
  return choice === undefined ? (turn.collector?.text ?? '') : choiceWords(scenario, choice, language);
}

/** A choice as it will be said, with the figures of the case. */
export const choiceWords = (scenario: Scenario, choice: Scenario['choices'][number], language: Language): string =>
  fill(choice.text[language], scenario, language, choice.offer);

/** The call as a supervisor on the line would have heard it, with the decision before it where one is on record. */
export function toTranscript(scenario: Scenario, turns: readonly PlayedTurn[], language: Language, contact?: ContactPlan): Transcript {
  let offer: Offer | undefined;
  const spoken = turns.flatMap((turn): Transcript['turns'] => {
    const { collector } = turn;
    // A later offer of another kind does not unsay the terms of an earlier one.
    if (collector?.offer !== undefined) offer = { ...offer, ...collector.offer };
    const answer = {
      turn: turn.turn,
      speaker: turn.debtor.acts.includes('third-party-speaks') ? ('third-party' as const) : ('debtor' as const),
      text: debtorWords(scenario, turn, language, offer),
      acts: turn.debtor.acts,
    };
    if (collector === undefined) return [answer];
    const said = {
      turn: turn.turn,
      speaker: 'collector' as const,
      text: collectorWords(scenario, turn, language),
      ...heardIn(collector),
      ...(collector.offer === undefined ? {} : { offer: collector.offer }),
      ...(collector.hungUp === true ? { hungUp: true } : {}),
    };
    return turn.debtor.lines.length === 0 ? [said] : [said, answer];
  });
  return {
    jurisdiction: scenario.jurisdiction,
    date: scenario.date,
    caseFile: scenario.caseFile,
    ...(contact === undefined ? {} : { contact }),
    turns: spoken,
  };
}

/** Any text of a scenario with its slots filled. */
export const fill = (text: string, scenario: Scenario, language: Language, offer?: Offer): string =>
  fillSlots(text, (slot) => slotValue(slot, scenario, language, offer));

function slotValue(slot: SlotName, { caseFile }: Scenario, language: Language, offer: Offer | undefined): string | undefined {
  const { ledger, currency, collector, creditor } = caseFile;
  const money = (amount: MinorUnits | undefined): string | undefined =>
    amount === undefined ? undefined : spokenMoney(amount, currency, language);
  const values: Record<SlotName, string | undefined> = {
    'debtor': caseFile.debtor.name[language],
    'address': caseFile.debtor.address[language],
    'collector': collector.name[language],
    'staff-number': collector.staffNumber,
    'creditor': creditor.name[language],
    'agency': collector.agency?.[language] ?? creditor.name[language],
    'product': caseFile.product[language],
    'account-ending': caseFile.accountEnding,
    'principal': money(ledger.principal),
    'interest': money(ledger.interest),
    'late-fee': money(ledger.lateFee),
    'total': money(totalOwed(ledger)),
    'days-overdue': String(caseFile.daysOverdue),
    'due-date': spokenDate(caseFile.dueDate, language),
    'monthly': money(offer?.monthly),
    'months': offer?.months === undefined ? undefined : String(offer.months),
    'down': money(offer?.down),
    'waiver': money(offer?.waiver),
    'first-date': offer?.first === undefined ? undefined : spokenDate(offer.first, language),
  };
  return values[slot];
}

/** Money as it is said on a call: 460元, 1,234.50元; ¥460 in English. Exact; no fraction is lost. */
export function spokenMoney(amount: MinorUnits, currency: Currency, language: Language): string {
  const whole = Math.trunc(amount / 100);
  const part = amount % 100;
  const figure = `${whole.toLocaleString('en-US')}${part === 0 ? '' : `.${String(part).padStart(2, '0')}`}`;
  const symbol = { CNY: '¥', USD: '$', GBP: '£' }[currency];
  const unit = { CNY: '元', USD: '美元', GBP: '英镑' }[currency];
  return language === 'zh' ? `${figure}${unit}` : `${symbol}${figure}`;
}

/** A day as it is said on a call: 12月5号; 5 December. */
export function spokenDate(date: IsoDate, language: Language): string {
  const [, month = 1, day = 1] = date.split('-').map(Number);
  return language === 'zh' ? `${month}月${day}号` : `${day} ${monthNames[month - 1] ?? ''}`;
}

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
