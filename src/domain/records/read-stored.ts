import { checkRecord } from './check-record.ts';
import { listEachKind, type KeptRecords, type Kind } from './kept-records.ts';

export const readStored = (stored: Readonly<Record<Kind, readonly unknown[]>>): KeptRecords =>
  listEachKind((kind) =>
    stored[kind].flatMap((record) => {
      const read = checkRecord(kind, record);
      return 'value' in read ? [read.value] : [];
    }),
  );
