import { fileURLToPath } from 'node:url';
import { contentFiles, readContent } from '../../src/content/index.ts';

/** The content that ships, read once for all tests of a file. */
export const builtIn = readContent(contentFiles(fileURLToPath(new URL('../../scenarios', import.meta.url))));
export const builtInScenarios = builtIn.scenarios.flatMap(({ scenario }) => scenario ?? []);
