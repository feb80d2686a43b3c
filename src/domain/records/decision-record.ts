import type { Jurisdiction } from '../dialogue/index.ts';
import type { Decision, Standing } from '../desk/index.ts';
import type { Instant, Mode } from './attempt.ts';

/** One decision on one case. What the rules say of it is worked out again from the case. */
export interface DecisionRecord {
  readonly version: 1;
  readonly id: string;
  readonly case: string;
  readonly rulebook: string;
  readonly mode: Mode;
  readonly decidedAt: Instant;
  readonly decision: Decision;
  /** What it came to on that day. */
  readonly standing: Standing;
  /** The exam it belongs to. */
  readonly sitting?: string;
  /** The jurisdiction that the exam keeps to; left out where it takes the cases of all. */
  readonly place?: Jurisdiction;
}
