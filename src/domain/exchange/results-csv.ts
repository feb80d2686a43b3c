import { outcomeOf } from '../drill/index.ts';
import type { Attempt, DrillRecord, Instant, KeptRecords, Mode, SittingRecord } from '../records/index.ts';
import { toCsv, type Cell } from './csv.ts';

const columns = [
  'kind',
  'id',
  'startedAt',
  'endedAt',
  'about',
  'mode',
  'language',
  'seed',
  'right',
  'of',
  'percent',
  'passed',
  'legality',
  'professionalism',
  'precision',
  'recall',
  'ending',
] as const;
type Column = (typeof columns)[number];

export interface ResultsWords {
  readonly columns: Readonly<Record<Column, string>>;
  readonly kinds: Readonly<Record<'call' | 'drill' | 'quiz' | 'exam', string>>;
  readonly modes: Readonly<Record<Mode, string>>;
  readonly yes: string;
  readonly no: string;
}

type Row = Partial<Record<Column, Cell>> & { readonly startedAt: Instant };

/** What was finished, a row each, earliest first: calls, rounds of the drill, quizzes and examinations. Instants are UTC. */
export function resultsCsv(records: Pick<KeptRecords, 'attempts' | 'drills' | 'sittings'>, words: ResultsWords): string {
  const rows: readonly Row[] = [
    ...records.attempts.filter(({ endedAt }) => endedAt !== undefined).map((attempt) => callRow(attempt, words)),
    ...records.drills.map((drill) => drillRow(drill, words)),
    ...records.sittings.filter(({ endedAt }) => endedAt !== undefined).map((sitting) => sittingRow(sitting, words)),
  ].sort((a, b) => (a.startedAt < b.startedAt ? -1 : a.startedAt > b.startedAt ? 1 : 0));
  return toCsv(
    columns.map((column) => words.columns[column]),
    rows.map((row) => columns.map((column) => said(row[column], words))),
  );
}

const said = (cell: Cell, { yes, no }: ResultsWords): Cell => (typeof cell === 'boolean' ? (cell ? yes : no) : cell);

const callRow = ({ id, startedAt, endedAt, scenario, mode, language, seed, result }: Attempt, { kinds, modes }: ResultsWords): Row => ({
  kind: kinds.call,
  id,
  startedAt,
  endedAt,
  about: scenario,
  mode: modes[mode],
  language,
  seed,
  passed: result?.passed,
  legality: result?.legality.score,
  professionalism: result?.professionalism.score,
  ending: result?.ending,
});

const drillRow = (drill: DrillRecord, { kinds }: ResultsWords): Row => {
  const { id, startedAt, endedAt, kind, jurisdiction, language, seed, precision, recall, answers } = drill;
  const right = answers.filter((answer) => ['found', 'clean'].includes(outcomeOf(answer))).length;
  return {
    ...{ kind: kinds.drill, id, startedAt, endedAt, about: `${jurisdiction}/${kind}`, language, seed },
    ...{ right, of: answers.length, percent: percentOf(right, answers.length), precision, recall },
  };
};

const sittingRow = ({ id, kind, startedAt, endedAt, set, seed, questions, answers }: SittingRecord, { kinds }: ResultsWords): Row => {
  const right = answers.filter((answer) => answer.right).length;
  const percent = percentOf(right, questions.length);
  return {
    ...{ kind: kinds[kind], id, startedAt, endedAt, language: set.languages, seed, right, of: questions.length, percent },
    ...('passMark' in set && { passed: percent >= set.passMark, about: set.jurisdictions.join('; ') }),
  };
};

/** Rounded down, as an examination is. */
const percentOf = (right: number, of: number): number => (of === 0 ? 0 : Math.floor((100 * right) / of));
