import { conform, diagnose, readYaml, type Diagnostic, type SourceDocument, type SourceFile } from '../authoring/index.ts';
import type { Rubric } from './rubric.ts';
import { rubricSchema } from './rubric-schema.ts';

const whole = 100;

/**
 * Reads a rubric. Beyond its shape: SCN150 criterion points that do not add up to 100, SCN151 an id used twice. A rubric
 * comes back only when there is nothing to mend.
 */
export function readRubric(source: SourceFile): { rubric?: Rubric; diagnostics: readonly Diagnostic[] } {
  const { document, diagnostics } = readYaml(source);
  if (document === undefined) return { diagnostics };
  const { value, diagnostics: misshapen } = conform(document, rubricSchema);
  if (value === undefined) return { diagnostics: [...diagnostics, ...misshapen] };
  const found = [...diagnostics, ...misshapen, ...adding(document, value), ...twice(document, value)];
  return found.length === 0 ? { rubric: value, diagnostics: found } : { diagnostics: found };
}

function adding(document: SourceDocument, { sections }: Rubric): readonly Diagnostic[] {
  const sum = sections.flatMap(({ criteria }) => criteria).reduce((all, { points }) => all + points, 0);
  return sum === whole ? [] : [diagnose(document, ['sections'], 'SCN150', { sum, whole }, 'error', 'key')];
}

function twice(document: SourceDocument, { sections }: Rubric): readonly Diagnostic[] {
  const placed = sections.flatMap(({ id, criteria }, at) => [
    { id: `section ${id}`, name: id, path: ['sections', at, 'id'] },
    ...criteria.map((criterion, index) => ({ id: criterion.id, name: criterion.id, path: ['sections', at, 'criteria', index, 'id'] })),
  ]);
  return placed
    .filter(({ id }, at) => placed.findIndex((one) => one.id === id) < at)
    .map(({ name, path }) => diagnose(document, path, 'SCN151', { id: name }));
}
