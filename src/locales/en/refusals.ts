import type { RefusalCode } from '../../domain/records/index.ts';

type Args = Readonly<Record<string, string | number>>;

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  boolean: 'yes or no',
  list: 'a list',
  object: 'a group of entries',
  nothing: 'nothing',
};
const kind = (name: string | number | undefined): string => kinds[String(name)] ?? String(name);

const reasons: Readonly<Record<RefusalCode, (p: Args) => string>> = {
  'too-large': (p) => `The file is larger than ${p.limit} MB, which is more than can be taken in at once.`,
  'not-json': () => 'This is not a whole JSON file. It may have been cut off or edited; export it again.',
  'not-an-export': () => 'This is not a file of Right Party records. Choose one made with “Export all records”.',
  'newer-version': (p) =>
    `This was written by a newer release (version ${p.found}; this one reads up to ${p.known}). Reload the page to update, then try again.`,
  'unknown-version': () => 'This record does not say which version it is.',
  'unknown-key': (p) => `There is an entry “${p.key}” that does not belong in a record.`,
  'missing': (p) => `The entry “${p.key}” is missing.`,
  'wrong-kind': (p) => `Here should be ${kind(p.expected)}; there is ${kind(p.found)}.`,
  'not-allowed': (p) => `“${p.found}” is not one of the known values.`,
  'out-of-range': (p) =>
    p.most === undefined ? `${p.found} is below the least allowed, ${p.least}.` : `${p.found} is over the limit of ${p.most}.`,
  'wrong-form': (p) => `“${p.found}” is not written the way it has to be here.`,
  'twice': (p) => `The record “${p.id}” is in the file twice.`,
};

/** Why a file of records was refused: before it was read (`unread`), or for each code of a refusal (`reasons`). */
export const refusals = {
  where: (p: { path: string }) => (p.path === '' ? 'The file as a whole' : `At ${p.path}`),
  reasons,
  unread: {
    'too-large': 'The file is larger than can be taken in at once.',
    'not-text': 'The file is not text. Choose a file made with “Export all records”.',
    'unreadable': 'The file could not be opened. It may have been moved or deleted since you chose it.',
  },
};
