import type { Diagnostic } from '../domain/authoring/index.ts';
import { diagnosticWords } from '../locales/diagnostics.ts';

/** A diagnostic as a trainer reads it: place, fact and remedy in both languages, with the line it is about. */
export function showDiagnostic(diagnostic: Diagnostic, text: string | undefined): string {
  const { file, line, column, length, code, severity } = diagnostic;
  const { zh, en } = diagnosticWords(diagnostic);
  const written = text?.split('\n')[line - 1];
  const number = String(line).padStart(4);
  const excerpt =
    written === undefined
      ? ''
      : `${number} | ${written.slice(0, 160)}\n     | ${' '.repeat(Math.max(0, column - 1))}${'^'.repeat(Math.max(1, Math.min(length, written.length - column + 1)))}\n`;
  return `${file}:${line}:${column}   ${code} ${severity}\n${zh}\n${en}\n${excerpt}`;
}
