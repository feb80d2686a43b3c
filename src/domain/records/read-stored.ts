import { checkAttempt, type Checked } from './check-attempt.ts';
import { checkDrill } from './check-drill.ts';
import type { KeptRecords } from './kept-records.ts';
import type { StoredRecords } from './reading.ts';

export const readStored = ({ attempts, drills }: StoredRecords): KeptRecords => ({
  attempts: readable(attempts, checkAttempt),
  drills: readable(drills, checkDrill),
});

const readable = <Value>(records: readonly unknown[], readOne: (record: unknown) => Checked<Value>): readonly Value[] =>
  records.flatMap((record) => {
    const read = readOne(record);
    return 'value' in read ? [read.value] : [];
  });
