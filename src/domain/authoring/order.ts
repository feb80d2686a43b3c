import type { Diagnostic } from './diagnostic.ts';

export const isError = (diagnostic: Diagnostic): boolean => diagnostic.severity === 'error';

/** Errors first, then by file, line and column. */
export const bySeverityAndPlace = (a: Diagnostic, b: Diagnostic): number =>
  Number(isError(b)) - Number(isError(a)) ||
  a.file.localeCompare(b.file, 'en') ||
  a.line - b.line ||
  a.column - b.column ||
  a.code.localeCompare(b.code, 'en');
