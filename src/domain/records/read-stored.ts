import type { Attempt } from './attempt.ts';
import { checkAttempt } from './check-attempt.ts';

export const readStored = (records: readonly unknown[]): readonly Attempt[] =>
  records.flatMap((record) => {
    const read = checkAttempt(record);
    return 'value' in read ? [read.value] : [];
  });
