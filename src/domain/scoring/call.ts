import type { ClassifiedOffer, CollectorAct, CollectorTurn, DebtorAct, IsoDate, Misconduct, Transcript } from '../dialogue/index.ts';

/** What the collector said, or nothing, and everything that came back before they spoke again. */
export interface Exchange {
  readonly turn: number;
  /** Which of the collector's turns this is, from 1; 0 before they have spoken. */
  readonly nth: number;
  readonly spoke: boolean;
  readonly acts: readonly CollectorAct[];
  readonly misconduct: readonly Misconduct[];
  readonly offer?: ClassifiedOffer;
  readonly hungUp: boolean;
  readonly heard: readonly DebtorAct[];
  readonly thirdParty: boolean;
}

/** A transcript as the measures follow it: exchange by exchange. */
export interface Call {
  readonly date: IsoDate;
  readonly exchanges: readonly Exchange[];
}

export function followCall(transcript: Transcript): Call {
  const turns = [...new Set(transcript.turns.map((spoken) => spoken.turn))].sort((a, b) => a - b);
  let nth = 0;
  const exchanges = turns.map((turn): Exchange => {
    const spoken = transcript.turns.filter((one) => one.turn === turn);
    const said = spoken.filter((one): one is CollectorTurn => one.speaker === 'collector');
    const answers = spoken.filter((one) => one.speaker !== 'collector');
    const offer = said.findLast((one) => one.offer !== undefined)?.offer;
    const spoke = said.length > 0;
    if (spoke) nth += 1;
    return {
      turn,
      nth,
      spoke,
      acts: said.flatMap((one) => one.acts),
      misconduct: said.flatMap((one) => one.misconduct),
      ...(offer === undefined ? {} : { offer }),
      hungUp: said.some((one) => one.hungUp === true),
      heard: answers.flatMap((one) => one.acts),
      thirdParty: answers.some((one) => one.speaker === 'third-party' || one.acts.includes('third-party-speaks')),
    };
  });
  return { date: transcript.date, exchanges };
}

/** What the collector says before the debtor's next words: the exchange after this one, if the call went on. */
export const nextSaid = (call: Call, after: Exchange): Exchange | undefined =>
  call.exchanges.find((exchange) => exchange.turn > after.turn && exchange.spoke);

/** Where in a call an act stands: acts of one turn stand in the order they were performed. */
export interface Place {
  readonly turn: number;
  readonly nth: number;
  readonly index: number;
  readonly act: CollectorAct;
}

export function firstSaid(call: Call, acts: readonly CollectorAct[], from = 0): Place | undefined {
  for (const { turn, nth, acts: said } of call.exchanges) {
    const index = turn < from ? -1 : said.findIndex((act) => acts.includes(act));
    const act = said[index];
    if (act !== undefined) return { turn, nth, index, act };
  }
  return undefined;
}

export const precedes = (a: Place, b: Place | undefined): boolean =>
  b === undefined || a.turn < b.turn || (a.turn === b.turn && a.index < b.index);

/** The first turn in which the debtor did one of these. */
export const firstHeard = (call: Call, acts: readonly DebtorAct[]): { readonly turn: number; readonly act: DebtorAct } | undefined => {
  for (const { turn, heard } of call.exchanges) {
    const act = heard.find((one) => acts.includes(one));
    if (act !== undefined) return { turn, act };
  }
  return undefined;
};
