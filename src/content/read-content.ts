import { diagnose, type Diagnostic, type SourceDocument, type SourceFile } from '../domain/authoring/index.ts';
import { checkDeskCase, readDeskCase, type DeskCase } from '../domain/desk/index.ts';
import { checkDeck, readDeck, type Deck } from '../domain/drill/index.ts';
import { joinRulebooks, readRulebook, type ReadRulebook, type Rulebook } from '../domain/rulebook/index.ts';
import {
  readPersona,
  readPhrasebook,
  readScenario,
  type Phrase,
  type PersonaFile,
  type Scenario,
  type Shelf,
} from '../domain/scenario/index.ts';
import { readRubric, type Rubric } from '../domain/scoring/index.ts';
import type { ContentFiles } from './content-files.ts';

export interface ReadScenarioFile {
  readonly file: string;
  readonly document?: SourceDocument;
  readonly scenario?: Scenario;
  readonly diagnostics: readonly Diagnostic[];
}

/** All content of a folder, read once; whatever is wrong with any of it stands in `diagnostics`. */
export interface Content {
  readonly shelf: Shelf;
  readonly scenarios: readonly ReadScenarioFile[];
  /** Rulebooks as written, before they are joined with what they build on. */
  readonly books: readonly ReadRulebook[];
  readonly rulebooks: ReadonlyMap<string, Rulebook>;
  readonly rubrics: readonly Rubric[];
  readonly decks: ReadonlyMap<string, Deck>;
  readonly deskCases: ReadonlyMap<string, DeskCase>;
  /** Of everything but the scenarios, which carry their own. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a folder, or some files that lean on what a library holds already. */
export function readContent(files: ContentFiles, library?: Pick<Content, 'books' | 'rulebooks'>): Content {
  const diagnostics: Diagnostic[] = [];
  const note = <Result extends { readonly diagnostics: readonly Diagnostic[] }>(result: Result): Result => {
    diagnostics.push(...result.diagnostics);
    return result;
  };
  const personas = new Map<string, PersonaFile>();
  for (const source of files.personas) {
    const { persona } = note(readPersona(source));
    if (persona !== undefined) personas.set(persona.entry.persona, persona);
  }
  const phrases: readonly Phrase[] = files.phrasebooks.flatMap((source) => note(readPhrasebook(source)).phrases);
  const books = files.rulebooks.flatMap((source) => {
    const { rulebook, document } = note(readRulebook(source));
    return rulebook === undefined || document === undefined ? [] : [{ rulebook, document }];
  });
  const { rulebooks } = note(joinRulebooks(books, library?.books));
  const rubrics = files.rubrics.flatMap((source) => note(readRubric(source)).rubric ?? []);
  const everyRulebook = new Map([...(library?.rulebooks ?? []), ...rulebooks]);
  const decks = new Map(
    files.drills.flatMap((source) => note(readHeldDeck(source, everyRulebook)).deck ?? []).map((deck) => [deck.jurisdiction, deck]),
  );
  const { deskCases } = note(readDeskCases(files.desk, everyRulebook));
  const shelf: Shelf = { personas, phrases };
  return {
    shelf,
    scenarios: files.calls.map((source) => readOne(source, shelf)),
    books,
    rulebooks,
    rubrics,
    decks,
    deskCases,
    diagnostics,
  };
}

/** A deck that keeps to its rulebook; SCN501 while that cannot be read. */
export function readHeldDeck(
  source: SourceFile,
  rulebooks: ReadonlyMap<string, Rulebook>,
): { deck?: Deck; diagnostics: readonly Diagnostic[] } {
  const { deck, document, diagnostics } = readDeck(source);
  if (deck === undefined || document === undefined) return { diagnostics };
  const rulebook = rulebooks.get(deck.jurisdiction);
  const mistakes =
    rulebook === undefined
      ? [diagnose(document, ['drill'], 'SCN501', { jurisdiction: deck.jurisdiction })]
      : checkDeck(deck, document, rulebook);
  return { ...(mistakes.length === 0 && { deck }), diagnostics: [...diagnostics, ...mistakes] };
}

/** Cases that keep to their rulebooks. SCN501 while that cannot be read; SCN545: two cases share an id. */
function readDeskCases(
  files: readonly SourceFile[],
  rulebooks: ReadonlyMap<string, Rulebook>,
): { deskCases: ReadonlyMap<string, DeskCase>; diagnostics: readonly Diagnostic[] } {
  const deskCases = new Map<string, DeskCase>();
  const fileOf = new Map<string, string>();
  const diagnostics = files.flatMap((source): readonly Diagnostic[] => {
    const { deskCase, document, diagnostics: mistakes } = readDeskCase(source);
    if (deskCase === undefined || document === undefined) return mistakes;
    const { id, jurisdiction } = deskCase;
    const rulebook = rulebooks.get(jurisdiction);
    const other = fileOf.get(id);
    fileOf.set(id, source.file);
    if (rulebook === undefined) return [diagnose(document, ['jurisdiction'], 'SCN501', { jurisdiction })];
    if (other !== undefined) return [diagnose(document, ['desk'], 'SCN545', { id, other })];
    deskCases.set(id, deskCase);
    return checkDeskCase(deskCase, document, rulebook);
  });
  return { deskCases, diagnostics };
}

export const readOne = (source: SourceFile, shelf: Shelf): ReadScenarioFile => ({ file: source.file, ...readScenario(source, shelf) });
