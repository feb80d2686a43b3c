/**
 * Casework — the case, its contact log and the decision before a call, as they are written → the shapes the rules read.
 *
 * May touch: dialogue, authoring.
 */
export { houseLine, houseMessage } from './house.ts';
export { marks } from './marks.ts';
export { shapesIn } from './shapes.ts';
export { readTranscript } from './read-transcript.ts';
export { transcriptSchema } from './transcript.schema.ts';
export { kebabEntries } from './writing.ts';
export { wrongScripts } from './wrong-scripts.ts';
