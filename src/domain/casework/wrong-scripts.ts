import { diagnose, type Diagnostic, type Path, type SourceDocument } from '../authoring/index.ts';
import type { Words } from '../dialogue/index.ts';

/** SCN403: Chinese words are written in Chinese, English words are not. Looks at every pair of words below a value. */
export function wrongScripts(document: SourceDocument, value: unknown, path: Path = []): readonly Diagnostic[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = isWords(value)
    ? (['zh', 'en'] as const)
        .filter((language) => /\p{Script=Han}/u.test(value[language]) !== (language === 'zh'))
        .map((language) => diagnose(document, [...path, language], 'SCN403', { language }))
    : [];
  const below = Object.entries(value).flatMap(([key, part]) =>
    wrongScripts(document, part, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return [...own, ...below];
}

const isWords = (value: object): value is Words =>
  'zh' in value && 'en' in value && typeof value.zh === 'string' && typeof value.en === 'string';
