import type { Jurisdiction } from '../../domain/dialogue/index.ts';
import type { Rule } from '../../domain/rulebook/index.ts';
import type { Question } from '../../domain/quiz/index.ts';
import type { Content } from '../../stores/content.ts';

/** A rule that a question turns on, in the book it stands in. */
export interface CitedRule {
  readonly book: Jurisdiction;
  readonly rule: Rule;
}

/** The ids of all rules that a question names, the one it turns on first. */
export const rulesNamed = (question: Question): readonly string[] => [
  ...new Set([
    ...(question.kind === 'lawful' ? [question.breaks, question.uses].filter((rule) => rule !== undefined) : []),
    ...question.rules,
  ]),
];

/** The rules with the book that has each; `tx.…` stands in `us-tx`. Rulebooks are fetched when there is a rule to cite. */
export async function citedRules(
  ids: readonly string[],
  content: Pick<Content, 'openRulebook' | 'rulebookIds'>,
): Promise<readonly CitedRule[]> {
  const found = await Promise.all(
    ids.map(async (id): Promise<readonly CitedRule[]> => {
      const place = id.split('.')[0] ?? '';
      const known = content.rulebookIds();
      const book = known.find((one) => one === place) ?? known.find((one) => one.split('-').includes(place));
      const rule = book && (await content.openRulebook(book)).rules.find((one) => one.id === id);
      return book && rule ? [{ book, rule }] : [];
    }),
  );
  return found.flat();
}
