import type { Certainty, LegalForce, Severity, Verdict } from '../../domain/rulebook/index.ts';

export const forces = {
  'law': 'Law',
  'regulation': 'Regulation',
  'judicial-interpretation': 'Judicial interpretation',
  'departmental-rule': 'Departmental rule',
  'regulatory-notice': 'Regulatory notice',
  'standard': 'Standard',
  'industry-rule': 'Industry rule',
  'project-rule': 'House rule',
} as const satisfies Record<LegalForce, string>;

export const certainties = {
  T: { name: 'Text seen', meaning: 'The provision’s own words were read.' },
  S: { name: 'Second hand', meaning: 'Only a summary by others was read; check the official text.' },
  M: { name: 'Unverified', meaning: 'Written from memory; treat it as a pointer, not as law.' },
} as const satisfies Record<Certainty, { name: string; meaning: string }>;

export const severities = {
  critical: 'Critical',
  major: 'Major',
  minor: 'Minor',
} as const satisfies Record<Severity, string>;

export const verdicts = {
  'met': 'Met',
  'breached': 'Breached',
  'not-applicable': 'Did not apply',
  'undecided': 'Undecided',
} as const satisfies Record<Verdict, string>;

/** Legality is a gate. */
export const gate = { passed: 'Passed', failed: 'Failed' } as const;

export const ruleKinds = { 'must': 'Must', 'must-not': 'Must not', 'may': 'May' } as const;

/** An article's number is cited in the language's own way; a label such as “§ 1692c” stands as it is. */
export const citation = (p: { instrument: string; article?: string }): string => {
  if (p.article === undefined) return p.instrument;
  return `${p.instrument}, ${/^\d/.test(p.article) ? 'art. ' : ''}${p.article.replaceAll(/(\d)-(?=\d)/g, '$1–')}`;
};
