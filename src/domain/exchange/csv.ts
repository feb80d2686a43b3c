import Papa from 'papaparse';

export type Cell = string | number | boolean | undefined;

/**
 * A table as RFC 4180 has it, with CRLF, and begun with the byte order mark by which Excel knows UTF-8. A text that a
 * spreadsheet would run as a formula has an apostrophe put before it, as OWASP advises against CSV injection.
 */
export const toCsv = (fields: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  `\uFEFF${Papa.unparse([[...fields], ...rows.map((row) => [...row])], { newline: '\r\n', escapeFormulae: true })}\r\n`;
