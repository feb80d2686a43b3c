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
  if (!isUnion(issue)) return [issue];
  const leaves = leavesOf(issue);
  const depthOf = (leaf: BaseIssue<unknown>) => leaf.path?.length ?? 0;
  const deepest = Math.max(...leaves.map(depthOf));
  const telling = leaves.filter((leaf) => depthOf(leaf) === deepest && leaf.type !== 'never').sort((a, b) => rankOf(a) - rankOf(b));
  const top = telling[0];
  if (top === undefined || (deepest === depthOf(issue) && rankOf(top) === 2)) return [issue];
  return telling.filter((leaf, index) => telling.findIndex((other) => placeOf(other) === placeOf(leaf)) === index);
}

const isUnion = (issue: BaseIssue<unknown>): boolean => issue.type === 'union' || issue.type === 'variant';

const leavesOf = (issue: BaseIssue<unknown>): readonly BaseIssue<unknown>[] =>
  isUnion(issue) && issue.issues !== undefined
    ? issue.issues.flatMap((one) => leavesOf({ ...one, path: [...(issue.path ?? []), ...(one.path ?? [])] } as BaseIssue<unknown>))
    : [issue];

/** A wrong form or a wrong word says more than a wrong kind of value: that only tells which branch was not meant. */
const rankOf = ({ kind, type }: BaseIssue<unknown>): number =>
  type === 'picklist' || type === 'literal' ? 0 : kind === 'validation' ? 1 : 2;

const placeOf = (issue: BaseIssue<unknown>): string => JSON.stringify((issue.path ?? []).map(({ key }) => key));

function toDiagnostic(document: SourceDocument, issue: BaseIssue<unknown>): Diagnostic {
  const path: Path = (issue.path ?? []).map((item) => item.key as string | number);
  const key = path.findLast((step) => typeof step === 'string') ?? '';
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
  if (issue.type === 'picklist' || issue.type === 'literal' || (issue.type === 'variant' && typeof issue.input === 'string')) {
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
      expected: `${issue.type} ${formOf(issue)}`.trim(),
    });
  return diagnose(document, path, 'SCN101', { key, found: show(issue.input), expected });
}

const optionsOf = (issue: BaseIssue<unknown>): readonly string[] =>
  (issue.expected ?? '')
    .replace(/^\(|\)$/g, '')
    .split(' | ')
    .map((option) => option.replaceAll('"', ''));

/** What a value must be like beside the name of the test: a bound, or an example of the form where the schema gives one. */
function formOf({ type, requirement, message }: BaseIssue<unknown>): string {
  if (typeof requirement === 'number') return String(requirement);
  if (type !== 'regex' || !(requirement instanceof RegExp)) return '';
  return message.startsWith('Invalid ') ? requirement.source : message;
}

function show(input: unknown): string {
  if (input === '') return '""';
  const text = typeof input === 'string' ? input : (JSON.stringify(input) ?? String(input));
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
