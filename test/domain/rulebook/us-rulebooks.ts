import { readFileSync } from 'node:fs';
import { readRulebook, type Rulebook } from '../../../src/domain/rulebook/index.ts';

export const usSource = sourceOf('us');
export const texasSource = sourceOf('us-tx');

/** The rules of the United States, or of Texas without those it builds on, or a failure that shows what the author did wrong. */
export function ownRules(source: typeof usSource): Rulebook {
  const { rulebook, diagnostics } = readRulebook(source);
  if (rulebook === undefined) throw new Error(`${source.file}: ${JSON.stringify(diagnostics, null, 1)}`);
  return rulebook;
}

function sourceOf(id: string) {
  const file = `scenarios/rulebooks/${id}.yaml`;
  return { file, text: readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8') };
}
