import type { Jurisdiction } from '../../domain/dialogue/index.ts';
import type { Rule, Rulebook } from '../../domain/rulebook/index.ts';
import type { Content } from '../../stores/content.ts';

/** A rulebook with the one it builds on, where it builds on one. */
export interface OpenBook {
  readonly rulebook: Rulebook;
  readonly base?: Rulebook;
}

/** Undefined where no rulebook has that name. */
export async function openBook(content: Content, jurisdiction: Jurisdiction): Promise<OpenBook | undefined> {
  if (!content.rulebookIds().includes(jurisdiction)) return undefined;
  const rulebook = await content.openRulebook(jurisdiction);
  return { rulebook, ...(rulebook.buildsOn !== undefined && { base: await content.openRulebook(rulebook.buildsOn) }) };
}

/** Whose rule it is: of the place itself, or of what its rulebook builds on. */
export const isBase = ({ base }: OpenBook, { id }: Rule): boolean => base?.rules.some((rule) => rule.id === id) === true;

/** The rulebook in which a rule stands: the place's own, or the one beneath it. */
export const homeOf = (book: OpenBook, rule: Rule): Rulebook => (book.base !== undefined && isBase(book, rule) ? book.base : book.rulebook);
