import { safeParse, type BaseIssue, type GenericSchema, type InferOutput } from 'valibot';
import type { Diagnostic } from './diagnostic.ts';
import { nearest } from './nearest.ts';
import { diagnose, type Path, type SourceDocument } from './read-yaml.ts';

/**
 * Holds a document to a schema. Every departure becomes a located diagnostic: SCN101 wrong kind of value, SCN102 a
 * required entry is missing, SCN103 an entry nobody knows, SCN104 not one of the allowed values, SCN105 out of range or form,
 * SCN401 one of the two languages is missing.
 */
export function conform<const Schema extends GenericSchema>(
  document: SourceDocument,
  schema: Schema,
): { value?: InferOutput<Schema>; diagnostics: readonly Diagnostic[] } {
  const result = safeParse(schema, document.value);
  if (result.success) return { value: result.output, diagnostics: [] };
  return { diagnostics: result.issues.flatMap((issue) => spread(issue)).map((issue) => toDiagnostic(document, issue)) };
}

/** A union reports every branch; the branch that came furthest is the one the author was writing. */
function spread(issue: BaseIssue<unknown>): readonly BaseIssue<unknown>[] {
  if (issue.type !== 'union' && issue.type !== 'variant') return [issue];
  const inner = issue.issues ?? [];
  const deepest = Math.max(0, ...inner.map((one) => one.path?.length ?? 0));
  const prefix = issue.path ?? [];
  if (deepest === 0) return [issue];
  return inner
    .filter((one) => (one.path?.length ?? 0) === deepest)
    .slice(0, 1)
    .flatMap((one) => spread({ ...one, path: [...prefix, ...(one.path ?? [])] } as BaseIssue<unknown>));
}

function toDiagnostic(document: SourceDocument, issue: BaseIssue<unknown>): Diagnostic {
  const path: Path = (issue.path ?? []).map((item) => item.key as string | number);
  const key = String(path.at(-1) ?? '');
  const expected = (issue.expected ?? '')
    .replaceAll('"', '')
    .replaceAll('|', ' | ')
    .replace(/^\((.*)\)$/, '$1');
  if (issue.expected === 'never') return diagnose(document, path, 'SCN103', { key }, 'error', 'key');
  if (issue.received === 'undefined' && issue.input === undefined) {
    const language = key === 'zh' || key === 'en';
    return diagnose(document, path.slice(0, -1), language ? 'SCN401' : 'SCN102', {
      key,
      ...(path.length > 1 ? { in: String(path.at(-2)) } : {}),
    });
  }
  if (issue.type === 'picklist' || issue.type === 'literal') {
    const options = optionsOf(issue);
    const meant = typeof issue.input === 'string' ? nearest(issue.input, options) : undefined;
    return diagnose(document, path, 'SCN104', {
      found: show(issue.input),
      allowed: options.length > 0 ? options.join(' · ') : expected,
      ...(meant === undefined ? {} : { meant }),
    });
  }
  if (issue.kind === 'validation')
    return diagnose(document, path, 'SCN105', {
      key,
      found: show(issue.input),
      expected: issue.requirement === undefined ? expected : `${issue.type} ${showRequirement(issue.requirement)}`,
    });
  return diagnose(document, path, 'SCN101', { key, found: show(issue.input), expected });
}

const optionsOf = (issue: BaseIssue<unknown>): readonly string[] =>
  (issue.expected ?? '')
    .replace(/^\(|\)$/g, '')
    .split(' | ')
    .map((option) => option.replaceAll('"', ''));

const showRequirement = (requirement: unknown): string => (requirement instanceof RegExp ? requirement.source : String(requirement));

function show(input: unknown): string {
  const text = typeof input === 'string' ? input : (JSON.stringify(input) ?? String(input));
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
