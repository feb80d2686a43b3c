import { conform, diagnose, readYaml, type Diagnostic, type SourceDocument, type SourceFile } from '../authoring/index.ts';
import { wrongScripts } from '../casework/index.ts';
import { listsSchema, termsSchema, workflowSchema } from './glossary.schema.ts';
import { isSpelt } from './pinyin.ts';
import type { Glossary, StudyList, Term } from './term.ts';

/** Entries of one file, and where each stands in it. */
export interface GlossaryPart extends Glossary {
  readonly document: SourceDocument;
}

type Read = { part?: GlossaryPart; diagnostics: readonly Diagnostic[] };

/**
 * One file of terms, lists or stages, told by its entry, or every mistake in it. Beside the shape: SCN403 the wrong script;
 * SCN521 an id twice; SCN550 the pinyin has not a syllable for each character; SCN551 a mark without the word that corrects
 * it; SCN552 an example without its term.
 */
export function readGlossary(source: SourceFile): Read {
  const { document, diagnostics } = readYaml(source);
  if (document === undefined) return { diagnostics };
  const kind = kindOf(document.value);
  const held = kind === 'lists' ? readLists(document) : kind === 'stages' ? readStages(document) : readTerms(document);
  if (held.part === undefined) return held;
  const twice = (['terms', 'lists', 'stages'] as const).flatMap((key) => sharedIds(document, key, held.part?.[key] ?? []));
  const mistakes = [...held.diagnostics, ...twice, ...wrongScripts(document, document.value)];
  return { ...(mistakes.length === 0 && { part: held.part }), diagnostics: mistakes };
}

const nothing: Glossary = { terms: [], lists: [], stages: [] };

const kindOf = (value: unknown): string | undefined =>
  typeof value === 'object' && value !== null ? ['terms', 'lists', 'stages'].find((key) => Object.hasOwn(value, key)) : undefined;

function readTerms(document: SourceDocument): Read {
  const { value, diagnostics } = conform(document, termsSchema);
  if (value === undefined) return { diagnostics };
  const terms = value.terms.map(({ 'said-by': saidBy, ...term }): Term => ({ ...term, saidBy }));
  return { part: { ...nothing, terms, document }, diagnostics: terms.flatMap((term, at) => checkTerm(term, at, document)) };
}

function checkTerm(term: Term, at: number, document: SourceDocument): readonly Diagnostic[] {
  const said = [term.en, ...term.also.en].some((name) => has(term.example.en, name));
  return [
    ...(isSpelt(term.zh, term.pinyin) ? [] : [diagnose(document, ['terms', at, 'pinyin'], 'SCN550', { found: term.pinyin, of: term.zh })]),
    ...(term.mark !== undefined && term.note === undefined
      ? [diagnose(document, ['terms', at, 'mark'], 'SCN551', { missing: 'note' })]
      : []),
    ...([term.zh, ...term.also.zh].some((name) => has(term.example.zh, name))
      ? []
      : [diagnose(document, ['terms', at, 'example', 'zh'], 'SCN552', { term: term.zh })]),
    ...(said ? [] : [diagnose(document, ['terms', at, 'example', 'en'], 'SCN552', { term: term.en })]),
  ];
}

const has = (text: string, name: string): boolean => text.toLowerCase().includes(name.toLowerCase());

function readLists(document: SourceDocument): Read {
  const { value, diagnostics } = conform(document, listsSchema);
  if (value === undefined) return { diagnostics };
  const lists = value.lists.map(({ 'source-intro': introSource, 'summary-source': summarySource, ...list }): StudyList => ({
    ...list,
    introSource,
    summarySource,
  }));
  const bare = lists.flatMap((list, at) => [
    ...(list.mark !== undefined && list.note === undefined
      ? [diagnose(document, ['lists', at, 'mark'], 'SCN551', { missing: 'note' })]
      : []),
    ...list.items.flatMap((item, index) =>
      item.mark !== undefined && item.correction === undefined
        ? [diagnose(document, ['lists', at, 'items', index, 'mark'], 'SCN551', { missing: 'correction' })]
        : [],
    ),
  ]);
  return { part: { ...nothing, lists, document }, diagnostics: bare };
}

function readStages(document: SourceDocument): Read {
  const { value, diagnostics } = conform(document, workflowSchema);
  return value === undefined ? { diagnostics } : { part: { ...nothing, stages: value.stages, document }, diagnostics };
}

const sharedIds = (document: SourceDocument, key: string, entries: readonly { readonly id: string }[]): readonly Diagnostic[] =>
  entries.flatMap(({ id }, at) =>
    entries.findIndex((other) => other.id === id) < at ? [diagnose(document, [key, at, 'id'], 'SCN521', { found: id })] : [],
  );
