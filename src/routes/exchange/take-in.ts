import type { Diagnostic } from '../../domain/authoring/index.ts';
import { readAnki, settleNotes } from '../../domain/exchange/index.ts';
import { exportFile, noRecords } from '../../domain/records/index.ts';
import type { KeepResult } from '../../platform/index.ts';
import type { RecordsStore } from '../../stores/records.svelte.ts';
import { ourNotes, type Material } from './make-file.ts';

/** What came of a file from Anki. */
export interface TakenIn {
  readonly result: KeepResult | 'refused';
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  readonly mistakes: readonly Diagnostic[];
}

/** New cards all at once or none of them; cards there are get the words that the file has for them. */
export async function takeIn(
  source: { readonly file: string; readonly text: string },
  material: Pick<Material, 'glossary' | 'questions'>,
  records: RecordsStore,
  now: string,
): Promise<TakenIn> {
  const { notes, diagnostics: mistakes } = readAnki(source);
  const ours = [...ourNotes(material, 'zh').notes, ...ourNotes(material, 'en').notes];
  const { added, changed, same } = settleNotes(notes, ours, records.cards, now);
  if (added.length > 0) {
    const report = await records.importAll(exportFile({ ...noRecords, cards: added }, now));
    if ('refusals' in report) return { result: 'refused', added: 0, changed: 0, same: 0, mistakes };
    if (report.result === 'full') return { result: 'full', added: 0, changed: 0, same: 0, mistakes };
  }
  const kept = await Promise.all(changed.map((card) => records.keep('cards', card)));
  const result = kept.find((one) => one !== 'kept') ?? (records.health === 'not-kept' ? 'unavailable' : 'kept');
  return { result, added: added.length, changed: changed.length, same, mistakes };
}
