import type { Words } from '../../domain/dialogue/index.ts';
import type { Certainty, Clause, Rule, Rulebook } from '../../domain/rulebook/index.ts';

/** A clause that somebody qualified should compare with the official text. */
export interface ToCheck {
  readonly rule: Rule;
  readonly clause: Clause;
}

export interface InstrumentToCheck {
  readonly instrument: Words;
  readonly clauses: readonly ToCheck[];
  readonly second: number;
  readonly memory: number;
  /** Text seen, dates less certain. */
  readonly dates: number;
}

const clausesOf = ({ rules }: Rulebook): readonly ToCheck[] => rules.flatMap((rule) => rule.clauses.map((clause) => ({ rule, clause })));

const isSeen = ({ clause }: ToCheck): boolean => clause.certainty === 'T';
const hasDoubtfulDates = ({ clause }: ToCheck): boolean => clause.dateCertainty !== undefined && clause.dateCertainty !== 'T';

/** How many clauses bear each mark, and of how many the text was seen but not the dates. */
export function certaintyCounts(rulebook: Rulebook): {
  readonly all: number;
  readonly by: Readonly<Record<Certainty, number>>;
  readonly dates: number;
} {
  const clauses = clausesOf(rulebook);
  const bearing = (mark: Certainty): number => clauses.filter(({ clause }) => clause.certainty === mark).length;
  const dates = clauses.filter((one) => isSeen(one) && hasDoubtfulDates(one)).length;
  return { all: clauses.length, by: { T: bearing('T'), S: bearing('S'), M: bearing('M') }, dates };
}

/** Every clause whose text or dates were not seen, by instrument; the instrument with the most of them first. */
export function toCheck(rulebook: Rulebook): readonly InstrumentToCheck[] {
  const byInstrument = new Map<string, ToCheck[]>();
  for (const one of clausesOf(rulebook)) {
    if (isSeen(one) && !hasDoubtfulDates(one)) continue;
    const { zh, en } = one.clause.instrument;
    const key = JSON.stringify([zh, en]);
    byInstrument.set(key, [...(byInstrument.get(key) ?? []), one]);
  }
  return [...byInstrument.values()]
    .flatMap((clauses) => {
      const instrument = clauses[0]?.clause.instrument;
      const count = (counted: (one: ToCheck) => boolean): number => clauses.filter(counted).length;
      return instrument === undefined
        ? []
        : {
            instrument,
            clauses,
            second: count(({ clause }) => clause.certainty === 'S'),
            memory: count(({ clause }) => clause.certainty === 'M'),
            dates: count(isSeen),
          };
    })
    .sort((a, b) => b.clauses.length - a.clauses.length);
}
