import type { Watcher } from '../domain/rulebook/index.ts';
import { plain, type Move } from './moves.ts';

/** What the rules may call for in one breath: each act that is owed somewhere beside each other one, and all of them together. */
export function dutiesTogether(watchers: readonly Pick<Watcher, 'pattern'>[]): readonly Move[] {
  const owed = watchers.flatMap(({ pattern }) => ('owed' in pattern ? (pattern.owed?.slice(0, 1) ?? []) : []));
  const acts = [...new Set(owed)];
  const pairs = acts.flatMap((one, at) => acts.slice(at + 1).map((other) => [one, other]));
  return (acts.length > 2 ? [...pairs, acts] : pairs).map((together) => plain(together, []));
}
