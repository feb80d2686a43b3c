import { backwards } from '../backwards.ts';
import { pathTo } from '../walk.ts';
import type { Property } from './flaw.ts';

const shown = 3;

/** From every point of the call some ending can be reached: the debtor is no trap. */
export const endsFromEverywhere: Property = {
  code: 'SCN302',
  flaws: ({ walked }) => {
    const { states, tables } = walked;
    const into = backwards(walked);
    const reaches = new Uint8Array(states.length);
    const queue: number[] = [];
    states.forEach((state, index) => {
      if (!tables.ended(state)) return;
      reaches[index] = 1;
      queue.push(index);
    });
    for (let head = 0; head < queue.length; head += 1) {
      for (let slot = into.first[queue[head]!]!; slot < into.first[queue[head]! + 1]!; slot += 1) {
        const source = into.sources[slot]!;
        if (reaches[source] === 1) continue;
        reaches[source] = 1;
        queue.push(source);
      }
    }
    const stuck = states.flatMap((_, index) => (reaches[index] === 1 ? [] : [index]));
    return stuck.slice(0, shown).map((state) => ({ path: ['endings'], args: {}, way: pathTo(walked, state) }));
  },
};
