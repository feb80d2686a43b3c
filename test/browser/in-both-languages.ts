import { test } from '@playwright/test';
import type { Language } from '../../src/domain/dialogue/index.ts';

const locales = { zh: 'zh-CN', en: 'en-US' } as const satisfies Record<Language, string>;

/** The same tests in a browser of each language. */
export function inBothLanguages(tests: (language: Language) => void): void {
  for (const language of ['zh', 'en'] as const) {
    test.describe(language, () => {
      test.use({ locale: locales[language] });
      tests(language);
    });
  }
}
