/** How grave an author's mistake is: an error stops the file from being used. */
export type DiagnosticSeverity = 'error' | 'warning';

/**
 * An author's mistake: a place, a fact and what would mend it. Words for the code are in `src/locales`;
 * `args` fill them in. Lines and columns count from 1. Codes: SCN0xx YAML, 1xx shape, 2xx names, 3xx flow,
 * 4xx languages, 5xx law; stable and never reused.
 */
export interface Diagnostic {
  readonly code: string;
  readonly severity: DiagnosticSeverity;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** How many characters from the column on are meant. */
  readonly length: number;
  readonly args: Readonly<Record<string, string | number>>;
  /** The shortest call that shows it, as JSON Lines that `play` reads. */
  readonly script?: string;
}
