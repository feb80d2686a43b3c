import { initials, typed } from './pinyin.ts';
import type { Term } from './term.ts';

export interface TermIndex {
  readonly entries: readonly Entry[];
}

interface Entry {
  readonly term: Term;
  /** Names a term is looked up by, without marks and case; the first of each language is its headword. */
  readonly names: readonly string[];
  /** The pinyin as it is typed: ü as v and, as many do, as u. */
  readonly spelt: readonly string[];
  readonly initials: string;
  readonly text: string;
}

/** Terms made ready to be looked up in Chinese, pinyin (whole or initials) and English. */
export function indexTerms(terms: readonly Term[]): TermIndex {
  return {
    entries: terms.map((term) => ({
      term,
      names: [term.zh, term.en, ...term.also.zh, ...term.also.en].map(plain),
      spelt: [...new Set([typed(term.pinyin), typed(term.pinyin).replaceAll('v', 'u')])],
      initials: initials(term.pinyin),
      text: plain(`${term.definition.zh} ${term.definition.en}`),
    })),
  };
}

/**
 * The terms that answer a query, best first, equals in the order they came in: the name itself, then what begins so, then
 * what has it inside, then what tells of it. An empty query has all.
 */
export function findTerms({ entries }: TermIndex, query: string): readonly Term[] {
  const sought = plain(query);
  if (sought === '') return entries.map(({ term }) => term);
  const run = typed(query);
  const ranks = ranked.map((): Term[] => []);
  for (const entry of entries) {
    const rank = ranked.findIndex((answers) => answers(entry, sought, run));
    if (rank >= 0) ranks[rank]?.push(entry.term);
  }
  return ranks.flat();
}

type Answers = (entry: Entry, sought: string, run: string) => boolean;

const ranked: readonly Answers[] = [
  (entry, sought, run) => entry.names.includes(sought) || entry.spelt.includes(run) || entry.initials === run,
  (entry, sought, run) =>
    entry.names.some((name) => name.startsWith(sought)) ||
    (run !== '' && [...entry.spelt, entry.initials].some((spelling) => spelling.startsWith(run))),
  ({ names }, sought) => names.some((name) => name.includes(` ${sought}`)),
  ({ names, spelt }, sought, run) =>
    names.some((name) => name.includes(sought)) || (run.length > 2 && spelt.some((spelling) => spelling.includes(run))),
  ({ text }, sought) => sought.length > 1 && text.includes(sought),
];

/** Without case and tone marks; full-width letters as half-width ones. */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{Mn}/gu, '')
    .trim();
