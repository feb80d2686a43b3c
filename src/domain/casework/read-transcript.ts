import { conform, diagnose, readYaml, type Diagnostic, type SourceFile } from '../authoring/index.ts';
import type { Transcript } from '../dialogue/index.ts';
import { transcriptSchema } from './transcript.schema.ts';

/** A transcript file, in JSON, → the transcript, or every mistake in it with its place. SCN530: a turn comes before one it follows. */
export function readTranscript(source: SourceFile): { transcript?: Transcript; diagnostics: readonly Diagnostic[] } {
  const { document, diagnostics } = readYaml(source);
  if (document === undefined) return { diagnostics };
  const held = conform(document, transcriptSchema);
  if (held.value === undefined) return { diagnostics: held.diagnostics };
  const { $schema: _written, ...transcript } = held.value;
  const disordered = transcript.turns.flatMap(({ turn }, at) => {
    const before = transcript.turns[at - 1]?.turn ?? 0;
    return turn < before ? [diagnose(document, ['turns', at, 'turn'], 'SCN530', { found: turn, before })] : [];
  });
  return { ...(disordered.length === 0 && { transcript }), diagnostics: disordered };
}
