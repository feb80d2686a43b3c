import { findTerms, indexTerms, initials, typed, type Term } from '../../src/domain/glossary/index.ts';
import { builtIn } from '../support/built-in.ts';
import type { Measured } from './measured.ts';

const count = 10_000;

/** Looking up as one types, letter by letter, in as many terms as a large house may have. */
export function searching(): Measured {
  const { terms } = builtIn.glossary;
  const index = indexTerms(Array.from({ length: count }, (_, at) => another(terms[at % terms.length]!, at)));
  const queries = terms
    .flatMap(({ zh, en, pinyin }) => [zh, en, typed(pinyin), initials(pinyin)].flatMap(asTyped))
    .concat('zzzz', '没有这个词');
  const times = queries.map((query) => {
    const began = performance.now();
    findTerms(index, query);
    return performance.now() - began;
  });
  times.sort((a, b) => a - b);
  return {
    what: `looking up in ${count} terms, p95 (${times.length} measured)`,
    value: times[Math.floor(times.length * 0.95)] ?? 0,
    bar: 10,
    unit: 'ms',
  };
}

const asTyped = (name: string): readonly string[] => Array.from(name, (_, at) => name.slice(0, at + 1));

/** Terms that differ in all their names. */
const another = (term: Term, at: number): Term => ({
  ...term,
  id: `${term.id}-${at}`,
  zh: `${term.zh}${at}`,
  en: `${term.en} ${at}`,
});
