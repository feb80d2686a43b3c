import type { Jurisdiction, Language } from '../dialogue/index.ts';
import type { DrillAnswer, DrillKind } from '../drill/index.ts';
import type { Instant } from './attempt.ts';

/** One finished round of the drill. Kind, jurisdiction, rulebook and seed make the same round again. */
export interface DrillRecord {
  readonly version: 1;
  readonly id: string;
  readonly kind: DrillKind;
  readonly jurisdiction: Jurisdiction;
  readonly rulebook: string;
  readonly language: Language;
  readonly seed: number;
  /** How many there were to find. */
  readonly breaches: number;
  readonly startedAt: Instant;
  readonly endedAt: Instant;
  /** Both from 0 to 1. */
  readonly precision: number;
  readonly recall: number;
  readonly answers: readonly DrillAnswer[];
}
