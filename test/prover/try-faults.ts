import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readOne } from '../../src/content/index.ts';
import { builtIn } from '../support/built-in.ts';
import { errorsIn, isSameDebtor } from './find-faults.ts';
import { faultKinds, faultsOf, type Fault, type FaultKind } from './seeded-faults.ts';

/** How the faults of one kind fared. A change after which the debtor does and says all the same is none, and does not count. */
export interface Tally {
  readonly kind: FaultKind;
  readonly planted: number;
  readonly found: number;
  readonly same: number;
  readonly missed: readonly string[];
}

export interface PlantedFault extends Fault {
  readonly file: string;
}

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The scenarios that ship, as their authors wrote them. */
export const shipped = builtIn.scenarios.map(({ file }) => ({ file, text: readFileSync(`${root}${file}`, 'utf8') }));

const order = (seed: number, { file, what }: PlantedFault): string => createHash('sha256').update(`${seed} ${file} ${what}`).digest('hex');

/** So many faults of a kind from all scenarios that ship, drawn by a seed. */
export function drawFaults(kind: FaultKind, each: number, seed: number): readonly PlantedFault[] {
  const all = shipped.flatMap(({ file, text }) => faultsOf(text).flatMap((fault) => (fault.kind === kind ? [{ ...fault, file }] : [])));
  return all.toSorted((a, b) => (order(seed, a) < order(seed, b) ? -1 : 1)).slice(0, each);
}

/** Plants each fault by itself and lets `check` look. */
export function tryFaults(kind: FaultKind, faults: readonly PlantedFault[]): Tally {
  const missed: string[] = [];
  let same = 0;
  for (const { file, what, plant } of faults) {
    const text = plant();
    if (errorsIn(file, text, builtIn).length > 0) continue;
    if (isHarmless(file, text)) same += 1;
    else missed.push(`${file}: ${what}`);
  }
  return { kind, planted: faults.length - same, found: faults.length - same - missed.length, same, missed };
}

function isHarmless(file: string, text: string): boolean {
  const good = builtIn.scenarios.find((read) => read.file === file)?.scenario;
  const { scenario } = readOne({ file, text }, builtIn.shelf);
  return good !== undefined && scenario !== undefined && isSameDebtor(good, scenario);
}

/** A deeper draw from the command line: so many faults of each kind, and what became of them. Says whether 95 in 100 were found. */
export function run(each: number, seed: number): number {
  const tallies = faultKinds.map((kind) => {
    const tally = tryFaults(kind, drawFaults(kind, each, seed));
    const { planted, found, same, missed } = tally;
    process.stdout.write(`${kind.padEnd(9)} ${found} of ${planted} found${same > 0 ? `, ${same} more that change nothing` : ''}\n`);
    for (const what of missed) process.stdout.write(`          missed: ${what}\n`);
    return tally;
  });
  const [found, planted] = [sum(tallies.map((one) => one.found)), sum(tallies.map((one) => one.planted))];
  process.stdout.write(`${found} of ${planted}: ${((100 * found) / planted).toFixed(1)} in 100\n`);
  return found >= 0.95 * planted ? 0 : 1;
}

export const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
