/**
 * Authoring — a text file by an author → a bounded, located document, or diagnostics.
 *
 * May touch: nothing.
 */
export type { Diagnostic, DiagnosticSeverity } from './diagnostic.ts';
export { bySeverityAndPlace, isError } from './order.ts';
export { diagnose, readYaml, type Path, type SourceDocument, type SourceFile } from './read-yaml.ts';
export { conform } from './conform.ts';
export { byNearness, nearest } from './nearest.ts';
