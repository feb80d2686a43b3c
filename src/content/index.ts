/**
 * Content — a folder of authors' files → everything in it read, with diagnostics. Runs where there is a file system.
 *
 * May touch: authoring, desk, dialogue, drill, glossary, persona, quiz, scenario, rulebook, scoring.
 */
export { contentFiles, sourceFile, yamlBelow, type ContentFiles } from './content-files.ts';
export { commentaryOn } from './commentary.ts';
export { madeQuestions } from './made-questions.ts';
export { readContent, readOne, type Content, type ReadScenarioFile } from './read-content.ts';
