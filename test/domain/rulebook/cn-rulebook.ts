import { readFileSync } from 'node:fs';
import { readRulebook, type Rulebook } from '../../../src/domain/rulebook/index.ts';

export const cnSource = {
  file: 'scenarios/rulebooks/cn.yaml',
  text: readFileSync(new URL('../../../scenarios/rulebooks/cn.yaml', import.meta.url), 'utf8'),
};

/** The built-in rulebook, or a failure that shows what its author did wrong. */
export function cnRulebook(): Rulebook {
  const { rulebook, diagnostics } = readRulebook(cnSource);
  if (rulebook === undefined) throw new Error(`cn.yaml: ${JSON.stringify(diagnostics, null, 1)}`);
  return rulebook;
}
