import { toTranscript } from './example.ts';
import { rulingOf } from './judge.ts';
import type { Example, Rule, Rulebook } from './rule.ts';

/** An example that does not come out as its author says. */
export interface FailedExample {
  readonly rule: string;
  /** Its place among the rule's examples, from 0. */
  readonly index: number;
  readonly expected: Example['verdict'];
  readonly found: Example['verdict'];
}

/** Tries every rule on its own examples; what differs is returned. */
export function checkExamples(rulebook: Rulebook): readonly FailedExample[] {
  return rulebook.rules.flatMap((rule) =>
    rule.examples
      .map((example, index) => ({ rule: rule.id, index, expected: example.verdict, found: tryExample(rule, example, rulebook) }))
      .filter(({ expected, found }) => expected !== found),
  );
}

/** What a rule alone says of an example of its own. */
export function tryExample(rule: Rule, example: Example, rulebook: Pick<Rulebook, 'id' | 'version'>): Example['verdict'] {
  return rulingOf(rule, toTranscript(example, rulebook, 'zh'))?.ruling.verdict ?? 'silent';
}
