import type { Explored } from '../explore.ts';
import { wayTo } from '../product.ts';
import type { Property } from './flaw.ts';

/** Wherever lawful play has led to a question of the debtor's, lawful words can still settle it. */
export const questionsAreAnswerable: Property = {
  code: 'SCN344',
  flaws: (explored) =>
    explored.scenario.program.regions.flatMap((region, slot) => {
      if (region.role !== 'agenda') return [];
      const node = unanswerable(explored, slot, Object.keys(region.states));
      return node === undefined
        ? []
        : [{ path: ['agenda', region.id, 'answered'], args: { question: region.id }, way: wayTo(explored.product, node) }];
    }),
};

function unanswerable(
  { product, walked, lawfully, lawfulBack: back }: Explored,
  slot: number,
  names: readonly string[],
): number | undefined {
  const stands = product.state.map((state) => walked.states[state]![slot]!);
  const [settled, open] = [names.indexOf('settled'), new Set([names.indexOf('raised'), names.indexOf('pressed')])];
  const settles = new Uint8Array(stands.length);
  const queue: number[] = [];
  stands.forEach((stand, node) => {
    if (stand !== settled) return;
    settles[node] = 1;
    queue.push(node);
  });
  for (let head = 0; head < queue.length; head += 1) {
    for (let into = back.first[queue[head]!]!; into < back.first[queue[head]! + 1]!; into += 1) {
      const source = back.sources[into]!;
      if (settles[source] === 1 || !open.has(stands[source]!)) continue;
      settles[source] = 1;
      queue.push(source);
    }
  }
  const left = stands.findIndex((stand, node) => open.has(stand) && lawfully[node] === 1 && settles[node] === 0 && !product.ended(node));
  return left < 0 ? undefined : left;
}
