import { isAlias, isMap, isPair, isScalar, LineCounter, parseDocument, visit, type Document, type Node } from 'yaml';
import type { Diagnostic, DiagnosticSeverity } from './diagnostic.ts';

export interface SourceFile {
  readonly file: string;
  readonly text: string;
}

export type Path = readonly (string | number)[];

/** A parsed file that still knows where everything stands. */
export interface SourceDocument {
  readonly file: string;
  readonly value: unknown;
  /** Where the value at a path stands, or the nearest enclosing value that exists. */
  locate(path: Path, of?: 'value' | 'key'): { line: number; column: number; length: number };
}

const limits = { characters: 400_000, depth: 24, aliases: 20, nodes: 60_000 } as const;
const forbiddenKeys: ReadonlySet<unknown> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Parses one YAML 1.2 file that nobody has vouched for. Size, depth, node and alias counts are bounded before any value
 * is built, and keys that could reach an object's prototype are refused. Never throws for bad input.
 */
export function readYaml(source: SourceFile): { document?: SourceDocument; diagnostics: readonly Diagnostic[] } {
  const lines = new LineCounter();
  const found: Diagnostic[] = [];
  const report = (code: string, offset: number, end: number, args: Diagnostic['args'] = {}) => {
    const place = offset > 0 ? lines.linePos(offset) : { line: 1, col: 1 };
    found.push({
      code,
      severity: 'error',
      file: source.file,
      line: Math.max(1, place.line),
      column: Math.max(1, place.col),
      length: Math.max(1, Math.min(end - offset, 80)),
      args,
    });
    return { diagnostics: found };
  };
  if (source.text.length > limits.characters) return report('SCN002', 0, 1, { most: limits.characters, found: source.text.length });
  const steep = tooSteep(source.text);
  if (steep !== undefined) {
    found.push({ code: 'SCN003', severity: 'error', file: source.file, ...steep, length: 1, args: { most: limits.depth } });
    return { diagnostics: found };
  }

  const parsed = parseSafely(source.text, lines);
  if (parsed === undefined) return report('SCN001', 0, 1, { problem: 'IMPOSSIBLE' });
  for (const error of parsed.errors)
    report(error.code === 'DUPLICATE_KEY' ? 'SCN006' : 'SCN001', error.pos[0], error.pos[1], { problem: error.code });
  if (found.length > 0) return { diagnostics: found };

  let nodes = 0;
  let aliases = 0;
  visit(parsed, {
    Node(_key, node, path) {
      nodes += 1;
      const [start, end] = node.range ?? [0, 1];
      if (nodes === limits.nodes) report('SCN002', start, end, { most: limits.nodes, found: nodes });
      if (isAlias(node) && ++aliases === limits.aliases + 1) report('SCN004', start, end, { most: limits.aliases });
      if (path.filter((step) => !isPair(step)).length === limits.depth + 1) report('SCN003', start, end, { most: limits.depth });
      return nodes >= limits.nodes ? visit.BREAK : undefined;
    },
    Pair(_key, pair) {
      if (isScalar(pair.key) && forbiddenKeys.has(pair.key.value)) {
        const [start, end] = pair.key.range ?? [0, 1];
        report('SCN005', start, end, { key: String(pair.key.value) });
      }
    },
  });
  if (found.length > 0) return { diagnostics: found };

  const value = valueOf(parsed);
  if (value === undefined) return report('SCN004', 0, 1, { most: limits.aliases });
  return { document: { file: source.file, value: value.value, locate: (path, of) => locate(parsed, lines, path, of) }, diagnostics: [] };
}

/** A diagnostic at a path of a document. */
export function diagnose(
  document: SourceDocument,
  path: Path,
  code: string,
  args: Diagnostic['args'] = {},
  severity: DiagnosticSeverity = 'error',
  of: 'value' | 'key' = 'value',
): Diagnostic {
  return { code, severity, file: document.file, ...document.locate(path, of), args };
}

/** The parser recurses, so nesting is measured before it runs: by brackets, and by indentation. */
function tooSteep(text: string): { line: number; column: number } | undefined {
  let depth = 0;
  let line = 1;
  let column = 0;
  let dashes = 0;
  let lineStart = true;
  for (const character of text) {
    column += 1;
    if (character === '\n') {
      line += 1;
      column = 0;
      dashes = 0;
      lineStart = true;
      continue;
    }
    if (character === '[' || character === '{') depth += 1;
    if ((character === ']' || character === '}') && depth > 0) depth -= 1;
    if (lineStart && (character === '-' || character === '?')) dashes += 1;
    else if (character !== ' ') lineStart = false;
    if (depth > limits.depth * 4 || dashes > limits.depth || (lineStart && column > limits.depth * 40)) return { line, column };
  }
  return undefined;
}

function parseSafely(text: string, lineCounter: LineCounter): Document.Parsed | undefined {
  try {
    return parseDocument(text, { lineCounter, prettyErrors: false, uniqueKeys: true, merge: false, schema: 'core' });
  } catch {
    return undefined;
  }
}

function valueOf(parsed: Document.Parsed): { value: unknown } | undefined {
  try {
    return { value: parsed.toJS({ maxAliasCount: limits.aliases * 4 }) as unknown };
  } catch {
    return undefined;
  }
}

function locate(parsed: Document.Parsed, lines: LineCounter, path: Path, of: 'value' | 'key' = 'value') {
  for (let depth = path.length; depth >= 0; depth -= 1) {
    const node = of === 'key' && depth === path.length ? keyAt(parsed, path) : parsed.getIn(path.slice(0, depth), true);
    const range = (node as Node | undefined)?.range;
    if (range === undefined || range === null) continue;
    const at = lines.linePos(range[0]);
    return { line: Math.max(1, at.line), column: Math.max(1, at.col), length: Math.max(1, Math.min(range[1] - range[0], 80)) };
  }
  return { line: 1, column: 1, length: 1 };
}

function keyAt(parsed: Document.Parsed, path: Path): unknown {
  const parent = path.length === 1 ? parsed.contents : parsed.getIn(path.slice(0, -1), true);
  if (!isMap(parent)) return parsed.getIn([...path], true);
  return parent.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(path.at(-1)))?.key;
}
