import type { Example, Severity } from '../../domain/rulebook/index.ts';

/** The shape of each severity, told apart without colour. */
export const severityMarks = { critical: 'breach', major: 'warning', minor: 'unknown' } as const satisfies Record<Severity, string>;

export const verdictMarks = {
  'met': 'good',
  'breached': 'breach',
  'not-applicable': 'unknown',
  'undecided': 'warning',
  'silent': 'unknown',
} as const satisfies Record<Example['verdict'], string>;
