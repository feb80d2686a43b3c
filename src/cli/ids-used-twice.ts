import { diagnose, type Diagnostic, type SourceDocument } from '../domain/authoring/index.ts';

interface Identified {
  readonly id: string;
  readonly file: string;
  readonly document?: SourceDocument;
}

/** SCN211: a scenario id that another file, among those checked or on the shelf, bears too. */
export function idsUsedTwice({ id, file, document }: Identified, known: readonly Identified[]): readonly Diagnostic[] {
  const other = known.find((one) => one.id === id && one.file !== file);
  return document === undefined || other === undefined ? [] : [diagnose(document, ['scenario'], 'SCN211', { id, other: other.file })];
}
