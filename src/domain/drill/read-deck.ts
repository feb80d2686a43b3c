import { conform, diagnose, readYaml, type Diagnostic, type Path, type SourceDocument, type SourceFile } from '../authoring/index.ts';
import type { Words } from '../dialogue/index.ts';
import type { Deck } from './deck.ts';
import { deckSchema } from './deck.schema.ts';

/** One drill file → its deck, or every mistake in its shape. SCN521: two entries share an id; SCN403: words in the wrong script. */
export function readDeck(source: SourceFile): { deck?: Deck; document?: SourceDocument; diagnostics: readonly Diagnostic[] } {
  const { document, diagnostics } = readYaml(source);
  if (document === undefined) return { diagnostics };
  const held = conform(document, deckSchema);
  if (held.value === undefined) return { document, diagnostics: held.diagnostics };
  const { drill, ...deck } = held.value;
  const mistakes = [...sharedIds(document, held.value), ...wrongScripts(document, held.value)];
  return { document, ...(mistakes.length === 0 && { deck: { ...deck, jurisdiction: drill } }), diagnostics: mistakes };
}

type Entries = Pick<Deck, 'pairs' | 'moments'>;

const sharedIds = (document: SourceDocument, deck: Entries): readonly Diagnostic[] =>
  (['pairs', 'moments'] as const).flatMap((kind) =>
    deck[kind].flatMap(({ id }, at) =>
      deck[kind].findIndex((other) => other.id === id) < at ? [diagnose(document, [kind, at, 'id'], 'SCN521', { found: id })] : [],
    ),
  );

/** Chinese words are written in Chinese, English words are not. */
function wrongScripts(document: SourceDocument, value: unknown, path: Path = []): readonly Diagnostic[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isWords(value)) {
    return (['zh', 'en'] as const)
      .filter((language) => /\p{Script=Han}/u.test(value[language]) !== (language === 'zh'))
      .map((language) => diagnose(document, [...path, language], 'SCN403', { language }));
  }
  return Object.entries(value).flatMap(([key, part]) => wrongScripts(document, part, [...path, Array.isArray(value) ? Number(key) : key]));
}

const isWords = (value: object): value is Words =>
  'zh' in value && 'en' in value && typeof value.zh === 'string' && typeof value.en === 'string';
