import { initials, typed } from './pinyin.ts';
import type { Term } from './term.ts';

export interface TermIndex {
  readonly entries: readonly Entry[];
}

interface Entry {
  readonly term: Term;
  /** Names a term is looked up by, without marks and case, each between line ends. */
  readonly names: string;
  /** The pinyin as it is typed, ü as v and, as many do, as u, and its initials; each between line ends. */
  readonly spelt: string;
  readonly says: { readonly han: string; readonly latin: string };
}

/** Terms made ready to be looked up in Chinese, pinyin (whole or initials) and English. */
export function indexTerms(terms: readonly Term[]): TermIndex {
  return {
    entries: terms.map((term) => ({
      term,
      names: inLines([term.zh, term.en, ...term.also.zh, ...term.also.en].map(plain)),
      spelt: inLines([typed(term.pinyin), typed(term.pinyin).replaceAll('v', 'u'), initials(term.pinyin)]),
      says: { han: plain(term.definition.zh), latin: plain(term.definition.en) },
    })),
  };
}

/**
 * The terms that answer a query, best first, equals in the order they came in: the name itself, then what begins so, then
 * a later word of a name, then what has it inside, then what tells of it. An empty query has all.
 */
export function findTerms({ entries }: TermIndex, query: string): readonly Term[] {
  const sought = plain(query);
  if (sought === '') return entries.map(({ term }) => term);
  const run = typed(query);
  const script = /\p{Script=Han}/u.test(sought) ? 'han' : 'latin';
  const ranks: readonly Term[][] = [[], [], [], [], []];
  for (const entry of entries) {
    const rank = Math.min(
      rankIn(entry.names, sought),
      script === 'latin' && run !== '' ? rankIn(entry.spelt, run, 3) : nowhere,
      sought.length > 1 && entry.says[script].includes(sought) ? 4 : nowhere,
    );
    ranks[rank]?.push(entry.term);
  }
  return ranks.flat();
}

const nowhere = Infinity;

/** How well something answers names that stand between line ends; what is inside one counts from some length on. */
function rankIn(lines: string, sought: string, leastInside = 1): number {
  if (!lines.includes(sought)) return nowhere;
  if (lines.includes(`\n${sought}\n`)) return 0;
  if (lines.includes(`\n${sought}`)) return 1;
  if (lines.includes(` ${sought}`)) return 2;
  return sought.length < leastInside ? nowhere : 3;
}

const inLines = (names: readonly string[]): string => `\n${[...new Set(names)].join('\n')}\n`;

/** Without case and tone marks, on one line; full-width letters as half-width ones. */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{Mn}/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
