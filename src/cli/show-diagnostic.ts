import type { Diagnostic } from '../domain/authoring/index.ts';
import { diagnosticWords } from '../locales/diagnostics.ts';
import { widthOf } from './width.ts';

/** A diagnostic as a trainer reads it: place, fact and remedy in both languages, with the line it is about. */
export function showDiagnostic(diagnostic: Diagnostic, text: string | undefined): string {
  const { file, line, column, code, severity } = diagnostic;
  const { zh, en } = diagnosticWords(diagnostic);
  const written = text?.split('\n')[line - 1];
  return `${file}:${line}:${column}   ${code} ${severity}\n${zh}\n${en}\n${written === undefined ? '' : excerpt(diagnostic, written)}${replay(diagnostic)}`;
}

/** The shortest call that shows the fault, ready to be handed to `play --script`. */
const replay = ({ script }: Diagnostic): string =>
  script === undefined ? '' : `     play --script:\n${script.replaceAll(/^/gm, '     ')}\n`;

/** The line, or the part of a long one around what is meant, with carets below it. */
function excerpt({ line, column, length }: Diagnostic, written: string): string {
  const from = column > 120 ? column - 60 : 0;
  const shown = written.slice(from, from + 160);
  const before = written.slice(from, column - 1);
  const meant = written.slice(column - 1, Math.min(column - 1 + length, from + 160));
  const carets = '^'.repeat(Math.max(1, widthOf(meant)));
  return `${String(line).padStart(4)} | ${shown}\n     | ${' '.repeat(widthOf(before))}${carets}\n`;
}
