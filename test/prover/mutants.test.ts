import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { builtIn } from '../support/built-in.ts';
import { errorsIn } from './find-faults.ts';
import { faultKinds, type FaultKind } from './seeded-faults.ts';
import { drawFaults, shipped, sum, tryFaults, type Tally } from './try-faults.ts';

/** A shortcut costs a whole proof each; the rest are mostly found sooner. */
const each = { drop: 20, flip: 20, blank: 20, misname: 20, loop: 20, shortcut: 12 } as const satisfies Record<FaultKind, number>;
const seed = 7;

describe('faults planted in the scenarios that ship', () => {
  const tallies: Tally[] = [];

  it.each(faultKinds)(
    '%s: nine in ten are found',
    (kind) => {
      const tally = tryFaults(kind, drawFaults(kind, each[kind], seed));
      tallies.push(tally);
      expect(tally.planted).toBeGreaterThan(each[kind] / 2);
      expect(tally.missed.length, tally.missed.join('\n')).toBeLessThanOrEqual(tally.planted / 10);
    },
    120_000,
  );

  it('of all of them, at least 95 in 100 are found', () => {
    expect(tallies.map(({ kind }) => kind)).toEqual(faultKinds);
    const [found, planted] = [sum(tallies.map((tally) => tally.found)), sum(tallies.map((tally) => tally.planted))];
    expect(found / planted, tallies.flatMap(({ missed }) => missed).join('\n')).toBeGreaterThanOrEqual(0.95);
  });

  it.each(shipped)(
    'none is found in $file without one, however it is set out',
    ({ file, text }) => {
      expect(errorsIn(file, parseDocument(text, { merge: false }).toString({ lineWidth: 0 }), builtIn)).toEqual([]);
    },
    60_000,
  );
});
