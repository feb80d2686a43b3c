import { check, type Checked } from './check-attempt.ts';
import type { DrillRecord } from './drill-record.ts';
import { drillSchema } from './drill-schema.ts';
import { drillMigrations, migrate } from './migrations.ts';

/** Brings a round of the drill up to the present version and holds it to its shape. */
export function checkDrill(record: unknown, path = ''): Checked<DrillRecord> {
  const present = migrate(record, path, drillMigrations);
  return 'refusal' in present ? { refusals: [present.refusal] } : check(drillSchema, present.record, path);
}
