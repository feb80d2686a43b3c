import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import type { SourceFile } from '../domain/authoring/index.ts';

/** The shelves of a content folder, by kind. */
export interface ContentFiles {
  readonly calls: readonly SourceFile[];
  readonly personas: readonly SourceFile[];
  readonly phrasebooks: readonly SourceFile[];
  readonly rulebooks: readonly SourceFile[];
  readonly rubrics: readonly SourceFile[];
  readonly drills: readonly SourceFile[];
  /** Cases on which a contact is decided. */
  readonly desk: readonly SourceFile[];
}

const tooLarge = 2_000_000;

/** Every YAML file below a content folder, named as seen from the folder's parent. */
export function contentFiles(folder: string): ContentFiles {
  const shelf = (name: string): readonly SourceFile[] => yamlBelow(join(folder, name)).map((path) => sourceFile(path, join(folder, '..')));
  return {
    calls: shelf('calls'),
    personas: shelf('personas'),
    phrasebooks: shelf('phrasebook'),
    rulebooks: shelf('rulebooks'),
    rubrics: shelf('rubrics'),
    drills: shelf('drills'),
    desk: shelf('desk'),
  };
}

/** One file as text. A file too large to be content is handed on cut short, so that reading it ends in a diagnostic and not in a full memory. */
export function sourceFile(path: string, base: string): SourceFile {
  const size = statSync(path).size;
  const text = size > tooLarge ? ' '.repeat(tooLarge) : readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  const near = relative(base, path).split(sep).join('/');
  return { file: near.startsWith('..') ? path : near, text };
}

/** The YAML files of a folder, or the file itself; sorted, so that every machine reads in the same order. */
export function yamlBelow(path: string): readonly string[] {
  if (!exists(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.ya?ml$/.test(name) && !basename(name).startsWith('.'))
    .sort()
    .map((name) => join(path, name));
}

const exists = (path: string): boolean => statSync(path, { throwIfNoEntry: false }) !== undefined;
