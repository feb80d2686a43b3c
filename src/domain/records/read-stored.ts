import type { Attempt } from './attempt.ts';
import { checkAttempt, checkDecision, type Checked } from './check-attempt.ts';
import type { DecisionRecord } from './decision-record.ts';

export const readStored = (records: readonly unknown[]): readonly Attempt[] => readable(records, checkAttempt);
export const readStoredDecisions = (records: readonly unknown[]): readonly DecisionRecord[] => readable(records, checkDecision);

const readable = <Value>(records: readonly unknown[], checkOne: (record: unknown) => Checked<Value>): readonly Value[] =>
  records.flatMap((record) => {
    const read = checkOne(record);
    return 'value' in read ? [read.value] : [];
  });
