import type { Covers } from '../../domain/rulebook/index.ts';
import type { Language } from '../../domain/dialogue/index.ts';
import type { ExampleWords, RulesWords } from './words.ts';

/** Whose business a rule or clause binds, as part of a sentence; undefined where it binds anybody's. */
export function bindsTold(
  covers: Covers | undefined,
  language: Language,
  { rules, examples }: { readonly rules: RulesWords; readonly examples: ExampleWords },
): string | undefined {
  const [or, and] = language === 'zh' ? ['或', '，且'] : [' or ', ', and '];
  const kinds = (listed: readonly string[]): string => listed.map((kind) => examples.values[kind] ?? kind).join(or);
  const told = (['creditor', 'collector', 'debt'] as const).flatMap((part) => {
    const listed = covers?.[part];
    return listed === undefined ? [] : rules.rule.bindsParts[part]({ kinds: kinds(listed) });
  });
  return told.length === 0 ? undefined : told.join(and);
}
