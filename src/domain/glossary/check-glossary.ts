import { diagnose, nearest, type Diagnostic, type Path, type SourceDocument } from '../authoring/index.ts';
import type { GlossaryPart } from './read-glossary.ts';

/** The names that a glossary may point to. */
export interface Known {
  readonly terms: readonly string[];
  readonly stages: readonly string[];
  readonly rules: readonly string[];
  readonly scenarios: readonly string[];
}

/**
 * Holds every pointer to what it points to: SCN553 no such term, SCN554 no such stage, SCN522 no such rule, SCN555 no such
 * scenario; SCN556 a term that another file has already.
 */
export function checkGlossary(parts: readonly GlossaryPart[], known: Known): readonly Diagnostic[] {
  const stranger = strangers(known);
  return [
    ...sharedTerms(parts),
    ...parts.flatMap(({ document, terms, lists, stages }) => [
      ...terms.flatMap((term, at) => [
        ...stranger(document, ['terms', at, 'related'], term.related, 'terms'),
        ...stranger(document, ['terms', at, 'near'], term.near, 'terms'),
        ...stranger(document, ['terms', at, 'rules'], term.rules, 'rules'),
        ...stranger(document, ['terms', at, 'scenarios'], term.scenarios, 'scenarios'),
      ]),
      ...lists.flatMap(({ items }, list) =>
        items.flatMap((item, at) => [
          ...stranger(document, ['lists', list, 'items', at, 'stages'], item.stages, 'stages'),
          ...stranger(document, ['lists', list, 'items', at, 'rules'], item.rules, 'rules'),
          ...stranger(document, ['lists', list, 'items', at, 'terms'], item.terms, 'terms'),
        ]),
      ),
      ...stages.flatMap((stage, at) => [
        ...stranger(document, ['stages', at, 'rules'], stage.rules, 'rules'),
        ...stranger(document, ['stages', at, 'terms'], stage.terms, 'terms'),
      ]),
    ]),
  ];
}

const codes = { terms: 'SCN553', stages: 'SCN554', rules: 'SCN522', scenarios: 'SCN555' } as const;

/** Names nobody bears, told where they stand and with the one that was meant. */
export const strangers =
  (known: Partial<Known>) =>
  (document: SourceDocument, path: Path, names: readonly string[], kind: keyof Known): readonly Diagnostic[] =>
    names.flatMap((found, at) => {
      if (known[kind]?.includes(found) !== false) return [];
      const meant = nearest(found, known[kind] ?? []);
      return [diagnose(document, [...path, at], codes[kind], { found, ...(meant === undefined ? {} : { meant }) })];
    });

const sharedTerms = (parts: readonly GlossaryPart[]): readonly Diagnostic[] =>
  parts.flatMap(({ document, terms }, part) =>
    terms.flatMap(({ id }, at) => {
      const other = parts.slice(0, part).find((earlier) => earlier.terms.some((term) => term.id === id));
      return other === undefined ? [] : [diagnose(document, ['terms', at, 'id'], 'SCN556', { id, other: other.document.file })];
    }),
  );
