import { fileURLToPath } from 'node:url';
import { contentFiles, readContent, type Content } from '../content/index.ts';
import type { Standards } from '../prover/index.ts';
import type { Scenario } from '../domain/scenario/index.ts';

export const contentFolder = fileURLToPath(new URL('../../scenarios', import.meta.url));

let opened: Content | undefined;

/** The content that ships, read once a process. */
export const openLibrary = (): Content => (opened ??= readContent(contentFiles(contentFolder)));

/** What a scenario is judged and graded by; undefined while its rulebook or the rubric cannot be read. */
export function standardsFor(scenario: Pick<Scenario, 'jurisdiction'>, content: Content): Standards | undefined {
  const rulebook = content.rulebooks.get(scenario.jurisdiction);
  const [rubric] = content.rubrics;
  return rulebook === undefined || rubric === undefined ? undefined : { rulebook, rubric };
}
