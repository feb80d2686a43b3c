import { initials, typed } from './pinyin.ts';
import type { Term } from './term.ts';

export interface TermIndex {
  readonly entries: readonly Entry[];
}

interface Entry {
  readonly term: Term;
  /** Names a term is looked up by, without marks and case; the first of each language is its headword. */
  readonly names: readonly string[];
  readonly spelt: readonly string[];
  readonly text: string;
}

/** Terms made ready to be looked up in Chinese, pinyin (whole or initials) and English. */
export function indexTerms(terms: readonly Term[]): TermIndex {
  return {
    entries: terms.map((term) => ({
      term,
      names: [term.zh, term.en, ...term.also.zh, ...term.also.en].map(plain),
      spelt: [typed(term.pinyin), initials(term.pinyin)],
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
  const run = sought.replace(/[\s'’]+/gu, '');
  const ranks = ranked.map((): Term[] => []);
  for (const entry of entries) {
    const rank = ranked.findIndex((answers) => answers(entry, sought, run));
    if (rank >= 0) ranks[rank]?.push(entry.term);
  }
  return ranks.flat();
}

type Answers = (entry: Entry, sought: string, run: string) => boolean;

const ranked: readonly Answers[] = [
  ({ names, spelt }, sought, run) => names.includes(sought) || spelt.includes(run),
  ({ names, spelt }, sought, run) => names.some((name) => name.startsWith(sought)) || spelt.some((spelling) => spelling.startsWith(run)),
  ({ names }, sought) => names.some((name) => name.includes(` ${sought}`)),
  ({ names, spelt: [whole = ''] }, sought, run) => names.some((name) => name.includes(sought)) || (run.length > 2 && whole.includes(run)),
  ({ text }, sought) => sought.length > 1 && text.includes(sought),
];

/** Without case and tone marks; full-width letters as half-width ones. */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{Mn}/gu, '')
    .trim();
