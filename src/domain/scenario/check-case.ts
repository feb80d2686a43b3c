import { diagnose, type Diagnostic } from '../authoring/index.ts';
import { within, type Origin } from './names.ts';
import type { CaseFileEntry } from './schema-case.ts';
import type { ScenarioEntry } from './schema-files.ts';

/** SCN106: the days overdue, the bucket and the day of the call follow from the dates; what is written must agree. */
export function checkCase(entry: ScenarioEntry, root: Origin): readonly Diagnostic[] {
  const callAt = `${entry.date}${entry['call-at'].slice(10)}`;
  return [
    ...(entry['call-at'] === callAt
      ? []
      : [diagnose(root.document, within(root, 'call-at').path, 'SCN106', { key: 'call-at', found: entry['call-at'], expected: callAt })]),
    ...checkCaseFile(entry['case-file'], entry.date, within(root, 'case-file')),
  ];
}

/** SCN106: what a case file says of its age on a day. */
export function checkCaseFile(file: CaseFileEntry, day: string, at: Origin): readonly Diagnostic[] {
  const days = Math.max(0, daysBetween(file['due-date'], day));
  const agree = (key: string, found: string | number, expected: string | number): readonly Diagnostic[] =>
    found === expected ? [] : [diagnose(at.document, within(at, key).path, 'SCN106', { key, found, expected })];
  return [...agree('days-overdue', file['days-overdue'], days), ...agree('bucket', file.bucket, bucketOf(file['days-overdue']))];
}

const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** M1 is up to 30 days, M2 up to 60, M3 up to 90. */
const bucketOf = (days: number): string => (days === 0 ? 'M0' : days > 90 ? 'M4+' : `M${Math.ceil(days / 30)}`);
