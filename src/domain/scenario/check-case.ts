import { diagnose, type Diagnostic } from '../authoring/index.ts';
import { within, type Origin } from './names.ts';
import type { ScenarioEntry } from './schema-files.ts';

/** SCN106: the days overdue, the bucket and the day of the call follow from the dates; what is written must agree. */
export function checkCase(entry: ScenarioEntry, root: Origin): readonly Diagnostic[] {
  const file = entry['case-file'];
  const days = Math.max(0, daysBetween(file['due-date'], entry.date));
  const agree = (path: readonly string[], found: string | number, expected: string | number): readonly Diagnostic[] =>
    found === expected ? [] : [diagnose(root.document, within(root, ...path).path, 'SCN106', { key: path.at(-1) ?? '', found, expected })];
  return [
    ...agree(['call-at'], entry['call-at'], `${entry.date}${entry['call-at'].slice(10)}`),
    ...agree(['case-file', 'days-overdue'], file['days-overdue'], days),
    ...agree(['case-file', 'bucket'], file.bucket, bucketOf(file['days-overdue'])),
  ];
}

const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** M1 is up to 30 days, M2 up to 60, M3 up to 90. */
const bucketOf = (days: number): string => (days === 0 ? 'M0' : days > 90 ? 'M4+' : `M${Math.ceil(days / 30)}`);
