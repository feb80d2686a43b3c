import type { Walk } from './walk.ts';

/** States from which no ending can be reached: traps. Found by walking the transitions backwards from every ending. */
export function stuckStates({ states, first, targets, tables }: Walk): readonly number[] {
  const into = new Int32Array(states.length + 1);
  for (const target of targets) into[target + 1] = (into[target + 1] ?? 0) + 1;
  for (let index = 1; index <= states.length; index += 1) into[index] = (into[index] ?? 0) + (into[index - 1] ?? 0);
  const next = into.slice();
  const sources = new Int32Array(targets.length);
  for (let source = 0; source < states.length; source += 1) {
    for (let edge = first[source] ?? 0; edge < (first[source + 1] ?? 0); edge += 1) {
      const target = targets[edge] ?? 0;
      const slot = next[target] ?? 0;
      sources[slot] = source;
      next[target] = slot + 1;
    }
  }
  const reaches = new Uint8Array(states.length);
  const queue: number[] = [];
  states.forEach((state, index) => {
    if (!tables.ended(state)) return;
    reaches[index] = 1;
    queue.push(index);
  });
  for (let head = 0; head < queue.length; head += 1) {
    const target = queue[head] ?? 0;
    for (let slot = into[target] ?? 0; slot < (into[target + 1] ?? 0); slot += 1) {
      const source = sources[slot] ?? 0;
      if (reaches[source] === 1) continue;
      reaches[source] = 1;
      queue.push(source);
    }
  }
  return states.flatMap((_, index) => (reaches[index] === 1 ? [] : [index]));
}
