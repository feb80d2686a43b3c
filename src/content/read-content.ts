import { diagnose, type Diagnostic, type SourceDocument, type SourceFile } from '../domain/authoring/index.ts';
import { checkDeskCase, readDeskCase, type DeskCase } from '../domain/desk/index.ts';
import { checkDeck, readDeck, type Deck } from '../domain/drill/index.ts';
import { checkGlossary, readGlossary, type Glossary, type Known } from '../domain/glossary/index.ts';
import { checkQuestions, readQuestions, type Question } from '../domain/quiz/index.ts';
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
  readonly glossary: Glossary;
  /** Written by hand; those made from the data come on top. */
  readonly questions: readonly Question[];
  /** Of everything but the scenarios, which carry their own. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What is held already when some files are read by themselves. */
export type Library = Pick<Content, 'books' | 'rulebooks' | 'glossary' | 'scenarios'>;

/** Reads a folder, or some files that lean on what a library holds already. */
export function readContent(files: ContentFiles, library?: Library): Content {
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
  const scenarios = files.calls.map((source) => readOne(source, shelf));
  const study = note(readStudy(files, everyRulebook, [...(library?.scenarios ?? []), ...scenarios], library?.glossary));
  return {
    shelf,
    scenarios,
    books,
    rulebooks,
    rubrics,
    decks,
    deskCases,
    glossary: study.glossary,
    questions: study.questions,
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

/** What there is to read up and the questions on it, held to all they point to. */
function readStudy(
  { glossary: files, quizzes }: Pick<ContentFiles, 'glossary' | 'quizzes'>,
  rulebooks: ReadonlyMap<string, Rulebook>,
  scenarios: readonly ReadScenarioFile[],
  held: Glossary = { terms: [], lists: [], stages: [] },
): Pick<Content, 'glossary' | 'questions' | 'diagnostics'> {
  const [read, asked] = [files.map(readGlossary), quizzes.map(readQuestions)];
  const parts = read.flatMap(({ part }) => part ?? []);
  const questionParts = asked.flatMap(({ part }) => part ?? []);
  const glossary: Glossary = {
    terms: parts.flatMap(({ terms }) => terms),
    lists: parts.flatMap(({ lists }) => lists),
    stages: parts.flatMap(({ stages }) => stages),
  };
  const ids = (kind: 'terms' | 'stages'): readonly string[] => [...held[kind], ...glossary[kind]].map(({ id }) => id);
  const known: Known = {
    terms: ids('terms'),
    stages: ids('stages'),
    rules: [...rulebooks.values()].flatMap(({ rules }) => rules.map(({ id }) => id)),
    scenarios: scenarios.flatMap(({ scenario }) => scenario?.id ?? []),
  };
  return {
    glossary,
    questions: questionParts.flatMap(({ questions }) => questions),
    diagnostics: [
      ...[...read, ...asked].flatMap(({ diagnostics }) => diagnostics),
      ...checkGlossary(parts, known),
      ...checkQuestions(questionParts, known),
    ],
  };
}

export const readOne = (source: SourceFile, shelf: Shelf): ReadScenarioFile => ({ file: source.file, ...readScenario(source, shelf) });
