export const refusalCodes = [
  'too-large',
  'not-json',
  'not-an-export',
  'newer-version',
  'unknown-version',
  'unknown-key',
  'missing',
  'wrong-kind',
  'not-allowed',
  'out-of-range',
  'wrong-form',
  'twice',
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

/** Why a record or a file was not taken in. Words for the code are in `locales/<language>/records`; `args` fill them in. */
export interface Refusal {
  readonly code: RefusalCode;
  /** Where in the file, as `attempts[3].log[0].acts[1]`; empty for the file as a whole. */
  readonly path: string;
  readonly args: Readonly<Record<string, string | number>>;
}

export const kindOf = (value: unknown): string => (Array.isArray(value) ? 'list' : value === null ? 'nothing' : typeof value);
