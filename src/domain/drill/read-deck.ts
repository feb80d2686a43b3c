import { conform, diagnose, readYaml, type Diagnostic, type SourceDocument, type SourceFile } from '../authoring/index.ts';
import { wrongScripts } from '../casework/index.ts';
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
