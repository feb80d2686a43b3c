import type { Language, Transcript } from '../dialogue/index.ts';
import { toTranscript, type Exchange, type Rulebook } from '../rulebook/index.ts';
import type { Answer, Deck, Line, Pair } from './deck.ts';

type Book = Pick<Rulebook, 'id' | 'version'>;

/** The situation met within the law, as a call that can be judged. */
export const lawfulCall = (deck: Deck, pair: Pair, rulebook: Book, language: Language): Transcript =>
  callWith(deck, pair, pair.lawful, rulebook, language);

/** The same situation met against it. */
export const unlawfulCall = (deck: Deck, pair: Pair, rulebook: Book, language: Language): Transcript =>
  callWith(deck, pair, pair.unlawful, rulebook, language);

function callWith(deck: Deck, pair: Pair, lines: readonly Line[], rulebook: Book, language: Language): Transcript {
  const before = pair.before ?? deck.opening;
  return toTranscript(
    {
      verdict: 'met',
      ...(pair.date === undefined ? {} : { date: pair.date }),
      caseFile: { ...deck.caseFile, ...pair.caseFile },
      ...(pair.contact === undefined ? {} : { contact: pair.contact }),
      turns: [...before, ...(pair.heard === undefined ? [] : [toExchange(pair.heard)]), ...lines.map((collector) => ({ collector }))],
    },
    rulebook,
    language,
  );
}

export const toExchange = ({ acts, say, by = 'debtor' }: Answer): Exchange => ({ [by]: { acts, say } });
