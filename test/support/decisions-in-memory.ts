import type { DecisionRecord } from '../../src/domain/records/index.ts';
import type { DecisionsPort, KeepResult } from '../../src/platform/index.ts';

/** Decisions in memory. */
export function decisionsInMemory(kept: readonly DecisionRecord[] = [], keeps: KeepResult = 'kept'): DecisionsPort {
  return {
    load: () => Promise.resolve(kept),
    keep: () => Promise.resolve(keeps),
    clear: () => Promise.resolve(keeps),
    importAll: (added) => Promise.resolve(keeps === 'kept' ? { result: keeps, added, same: 0, different: 0 } : { result: keeps }),
  };
}
