import type { Diagnostic, SourceDocument, SourceFile } from '../domain/authoring/index.ts';
import { joinRulebooks, readRulebook, type Rulebook } from '../domain/rulebook/index.ts';
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
  readonly rulebooks: ReadonlyMap<string, Rulebook>;
  readonly rubrics: readonly Rubric[];
  /** Of everything but the scenarios, which carry their own. */
  readonly diagnostics: readonly Diagnostic[];
}

export function readContent(files: ContentFiles): Content {
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
  const { rulebooks } = note(
    joinRulebooks(
      files.rulebooks.flatMap((source) => {
        const { rulebook, document } = note(readRulebook(source));
        return rulebook === undefined || document === undefined ? [] : [{ rulebook, document }];
      }),
    ),
  );
  const rubrics = files.rubrics.flatMap((source) => note(readRubric(source)).rubric ?? []);
  const shelf: Shelf = { personas, phrases };
  return { shelf, scenarios: files.calls.map((source) => readOne(source, shelf)), rulebooks, rubrics, diagnostics };
}

export const readOne = (source: SourceFile, shelf: Shelf): ReadScenarioFile => ({ file: source.file, ...readScenario(source, shelf) });
