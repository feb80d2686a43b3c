import type { Jurisdiction } from '../../domain/dialogue/index.ts';
import type { Rule } from '../../domain/rulebook/index.ts';
import type { Content } from '../../stores/content.ts';

export interface ShelvedRule {
  readonly rule: Rule;
  readonly jurisdiction: Jurisdiction;
}

export type RuleShelf = ReadonlyMap<string, ShelvedRule>;

/** The rules of these ids. Only rulebooks that can hold them are opened: `tx.…` stands in that of `us-tx`. */
export async function openRules(content: Pick<Content, 'rulebookIds' | 'openRulebook'>, ids: readonly string[]): Promise<RuleShelf> {
  const wanted = new Set(ids);
  const places = new Set(ids.map((id) => id.split('.')[0] ?? ''));
  const able = content.rulebookIds().filter((jurisdiction) => places.has(jurisdiction.split('-').at(-1) ?? ''));
  const books = await Promise.all(able.map((jurisdiction) => content.openRulebook(jurisdiction)));
  return new Map(
    books.flatMap(({ id, buildsOn, rules }) =>
      rules
        .filter((rule) => wanted.has(rule.id) && (buildsOn === undefined || !rule.id.startsWith(`${buildsOn}.`)))
        .map((rule) => [rule.id, { rule, jurisdiction: id }] as const),
    ),
  );
}
