import { composeAnswer } from '../../src/domain/persona/index.ts';
import { isError } from '../../src/domain/authoring/index.ts';
import type { Scenario } from '../../src/domain/scenario/index.ts';
import { checkOne } from '../../src/cli/check-one.ts';
import { standardsFor } from '../../src/cli/library.ts';
import { readOne, type Content } from '../../src/content/index.ts';
import { checkRehearsals, Tables, walk, type Wanted } from '../../src/prover/index.ts';

/** What `check` says of a file: the codes of all errors, told by the first of its three steps that finds any. */
export function errorsIn(file: string, text: string, content: Content): readonly string[] {
  const codesOf = (found: readonly { readonly code: string; readonly severity: 'error' | 'warning' }[]): readonly string[] => [
    ...new Set(found.filter((one) => isError(one as never)).map(({ code }) => code)),
  ];
  const read = readOne({ file, text }, content.shelf);
  const { scenario, document } = read;
  if (scenario === undefined || document === undefined) return codesOf(read.diagnostics);
  const standards = standardsFor(scenario, content);
  if (standards === undefined) throw new Error(`${file}: no rulebook or rubric`);
  const rehearsed = codesOf(checkRehearsals(scenario, document, standards));
  return rehearsed.length > 0 ? rehearsed : codesOf(checkOne(read, content).diagnostics);
}

/** Whether two debtors do and say the same at every step of every call: then a change between them was no fault. */
export function isSameDebtor(one: Scenario, other: Scenario): boolean {
  const [tables, others] = [new Tables(one.program), new Tables(other.program)];
  const { states, moves } = walk(one);
  const [wants, otherWants]: [Wanted[], Wanted[]] = [[], []];
  const open = other.choices.map(({ when }) => others.asker(when));
  const opened = one.choices.map(({ when }) => tables.asker(when));
  if (JSON.stringify(shapeOf(one)) !== JSON.stringify(shapeOf(other)) || one.choices.length !== other.choices.length) return false;
  if (tables.start.join() !== others.start.join()) return false;
  return states.every(
    (state) =>
      tables.ended(state) ||
      (opened.every((holds, index) => holds(state) === open[index]!(state)) &&
        moves.every(({ events }) => {
          const landed = tables.step(state, events, wants);
          const otherLanded = others.step(state, events, otherWants);
          return landed.join() === otherLanded.join() && composeAnswer(wants).join() === composeAnswer(otherWants).join();
        })),
  );
}

const shapeOf = ({ program }: Scenario) => program.regions.map(({ id, states }) => [id, Object.keys(states)]);
