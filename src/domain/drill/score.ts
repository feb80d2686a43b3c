/** What a trainee said of one thing that was to be judged, and what is true of it. Kept in records, so everything is plain. */
export interface DrillAnswer {
  /** Which of the round, from 1: the question, or the collector's turn. */
  readonly at: number;
  /** The pair that a question was made from. */
  readonly pair?: string;
  /** The rules that were broken there, the one it is about first; none where it was lawful. */
  readonly broke: readonly string[];
  /** The rule the trainee says was broken; left out where nothing was. */
  readonly marked?: string;
}

export type Outcome = 'clean' | 'found' | 'wrong-rule' | 'missed' | 'false-alarm';

/** How an answer stands to the truth. A rule that the same words broke as well is as right as the one that leads. */
export function outcomeOf({ broke, marked }: Pick<DrillAnswer, 'broke' | 'marked'>): Outcome {
  if (broke.length === 0) return marked === undefined ? 'clean' : 'false-alarm';
  if (marked === undefined) return 'missed';
  return broke.includes(marked) ? 'found' : 'wrong-rule';
}

export interface DrillScore {
  readonly breaches: number;
  readonly marks: number;
  readonly found: number;
  /** Of the marks, how many are right in place and rule: 0 to 1, and 1 where nothing was marked. */
  readonly precision: number;
  /** Of the breaches, how many were marked in place and rule: 0 to 1, and 1 where there was none. */
  readonly recall: number;
}

/** The right place with the wrong rule is neither a breach found nor a mark that is right. */
export function scoreDrill(answers: readonly DrillAnswer[]): DrillScore {
  const breaches = answers.filter(({ broke }) => broke.length > 0).length;
  const marks = answers.filter(({ marked }) => marked !== undefined).length;
  const found = answers.filter((answer) => outcomeOf(answer) === 'found').length;
  return { breaches, marks, found, precision: share(found, marks), recall: share(found, breaches) };
}

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

/** How one rule fared over many answers. */
export interface RuleTally {
  readonly rule: string;
  readonly broken: number;
  /** Passed over, or taken for another rule. */
  readonly missed: number;
  /** Named where another rule was broken, or none. */
  readonly mistaken: number;
}

/** By the rule it is about; in the order of ids. */
export function tallyRules(answers: readonly DrillAnswer[]): readonly RuleTally[] {
  const tallies = new Map<string, RuleTally>();
  const count = (rule: string, what: 'broken' | 'missed' | 'mistaken'): void => {
    const so = tallies.get(rule) ?? { rule, broken: 0, missed: 0, mistaken: 0 };
    tallies.set(rule, { ...so, [what]: so[what] + 1 });
  };
  for (const answer of answers) {
    const { broke, marked } = answer;
    const [lead] = broke;
    const outcome = outcomeOf(answer);
    if (lead !== undefined) count(lead, 'broken');
    if (lead !== undefined && outcome !== 'found') count(lead, 'missed');
    if (marked !== undefined && outcome !== 'found') count(marked, 'mistaken');
  }
  return [...tallies.values()].sort((a, b) => (a.rule < b.rule ? -1 : 1));
}

/** The rules that slip through most: by how often, then by how large a share of the times they were broken. */
export const missedMost = (answers: readonly DrillAnswer[], most: number): readonly RuleTally[] =>
  tallyRules(answers)
    .filter(({ missed }) => missed > 0)
    .sort((a, b) => b.missed - a.missed || a.broken - b.broken)
    .slice(0, most);
