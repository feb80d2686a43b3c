import { conform, readYaml, type Diagnostic, type SourceFile } from '../authoring/index.ts';
import type { Origin } from './names.ts';
import { personaFile, type PersonaEntry } from './schema-files.ts';
import { checkTemper } from './temper-gaps.ts';
import { checkWordings } from './to-lines.ts';

/** A temperament to borrow, still knowing where each part of it is written. */
export interface PersonaFile {
  readonly entry: PersonaEntry;
  readonly root: Origin;
}

/** Reads one persona file. Names that only a scenario can settle are checked when a scenario borrows it. */
export function readPersona(source: SourceFile): { persona?: PersonaFile; diagnostics: readonly Diagnostic[] } {
  const { document, diagnostics } = readYaml(source);
  if (document === undefined) return { diagnostics };
  const held = conform(document, personaFile);
  if (held.value === undefined) return { diagnostics: held.diagnostics };
  const root = { document, path: [] };
  return {
    persona: { entry: held.value, root },
    diagnostics: [...checkTemper(held.value.temper, root), ...checkWordings(held.value.lines, root)],
  };
}
