import type { Language } from '../../domain/dialogue/index.ts';
import { ruleExamples as examplesEn } from '../../locales/en/rule-examples.ts';
import { needs as needsEn } from '../../locales/en/needs.ts';
import { rules as rulesEn } from '../../locales/en/rules.ts';
import type { Translated } from '../../locales/index.ts';
import { ruleExamples as examplesZh } from '../../locales/zh/rule-examples.ts';
import { needs as needsZh } from '../../locales/zh/needs.ts';
import { rules as rulesZh } from '../../locales/zh/rules.ts';

export type RulesWords = Translated<typeof rulesEn>;
export type ExampleWords = Translated<typeof examplesEn> & { readonly needs: Readonly<Record<string, string>> };

/** The words of the rulebook screens; they are loaded with them. */
export const rulesWords: Readonly<Record<Language, RulesWords>> = { en: rulesEn, zh: rulesZh };

/** The words in which an example of a rule is told. */
export const exampleWords: Readonly<Record<Language, ExampleWords>> = {
  en: { ...examplesEn, needs: needsEn },
  zh: { ...examplesZh, needs: needsZh },
};
