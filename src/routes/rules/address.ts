import { severities, topics } from '../../domain/rulebook/index.ts';
import { everyRule, type RuleFilter } from './find-rules.ts';

/** What was looked for, as the address keeps it, so that going back finds the list as it was left. */
export function filterIn(querystring: string | undefined): RuleFilter {
  const asked = new URLSearchParams(querystring);
  return {
    find: asked.get('find') ?? '',
    topic: topics.find((topic) => topic === asked.get('topic')) ?? 'any',
    severity: severities.find((severity) => severity === asked.get('severity')) ?? 'any',
    source: (['own', 'base'] as const).find((source) => source === asked.get('source')) ?? 'any',
  };
}

/** Only what is not as at first. */
export const queryOf = (filter: RuleFilter): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(filter).filter(([part, value]) => value !== everyRule[part as keyof RuleFilter]));
