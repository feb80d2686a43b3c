import { conform, readYaml, type Diagnostic, type SourceFile } from '../authoring/index.ts';
import type { Jurisdiction } from '../dialogue/index.ts';
import { within } from './names.ts';
import { phrasebookFile, type PhraseEntry } from './schema-files.ts';
import { checkGrade, checkShelved } from './to-choices.ts';
import { checkWords } from './to-lines.ts';

/** A way to say something that any scenario of its jurisdictions may put on offer. */
export interface Phrase {
  readonly id: string;
  readonly jurisdictions: readonly Jurisdiction[];
  readonly entry: PhraseEntry;
}

export function readPhrasebook(source: SourceFile): { phrases: readonly Phrase[]; diagnostics: readonly Diagnostic[] } {
  const { document, diagnostics } = readYaml(source);
  if (document === undefined) return { phrases: [], diagnostics };
  const held = conform(document, phrasebookFile);
  if (held.value === undefined) return { phrases: [], diagnostics: held.diagnostics };
  const { phrasebook, jurisdiction, phrases } = held.value;
  const found = Object.entries(phrases).flatMap(([id, phrase]) => {
    const origin = within({ document, path: [] }, 'phrases', id);
    return [
      ...checkWords(phrase.zh, 'zh', within(origin, 'zh')),
      ...checkWords(phrase.en, 'en', within(origin, 'en')),
      ...checkGrade(phrase, id, origin),
      ...checkShelved(phrase, origin),
    ];
  });
  return {
    phrases: Object.entries(phrases).map(([id, entry]) => ({ id: `${phrasebook}.${id}`, jurisdictions: jurisdiction, entry })),
    diagnostics: found,
  };
}
