import type { Mark } from '../../domain/glossary/index.ts';

/** The shape of each mark, told apart without colour. */
export const markKinds = {
  'loose': 'unknown',
  'mixed-up': 'warning',
  'outdated': 'warning',
  'wrong': 'warning',
  'inverted': 'breach',
  'unlawful': 'breach',
} as const satisfies Record<Mark, string>;
