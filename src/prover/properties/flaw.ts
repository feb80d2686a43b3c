import type { Diagnostic, DiagnosticSeverity, Path } from '../../domain/authoring/index.ts';
import type { Explored } from '../explore.ts';
import type { Move } from '../moves.ts';

/** A way in which a property does not hold: where its cause stands in the file, and the shortest way to a place where it shows. */
export interface Flaw {
  readonly path: Path;
  readonly args: Diagnostic['args'];
  readonly way?: readonly Move[];
  readonly severity?: DiagnosticSeverity;
}

/** Something that must be true of every point of a scenario. Its code is what a diagnostic of it is called. */
export interface Property {
  readonly code: string;
  readonly flaws: (explored: Explored) => readonly Flaw[];
}

/** A move by the words that authors know it by. */
export const moveInWords = ({ choice, acts, misconduct }: Move): string => choice?.id ?? ([...acts, ...misconduct].join('+') || 'hung-up');
