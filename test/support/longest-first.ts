import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take longest, first: begun last they would leave all but one processor idle. */
const longest = ['prover/mutants', 'trainees/separation', 'domain/memory', 'cli/', 'architecture/'];

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const at = longest.findIndex((part) => moduleId.includes(`/test/${part}`));
      return at < 0 ? longest.length : at;
    };
    return (await super.sort(files)).toSorted((one, other) => rank(one) - rank(other));
  }
}
