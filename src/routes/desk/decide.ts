import { isSameDecision, type Decision, type DeskCase, type Weighed } from '../../domain/desk/index.ts';
import type { CardRecord, DecisionRecord } from '../../domain/records/index.ts';
import type { Rulebook } from '../../domain/rulebook/index.ts';
import type { Clock, Dice } from '../../platform/index.ts';
import { ruleCards } from '../../stores/missed.ts';
import type { How } from './read-how.ts';

/** What is kept of a decision. */
export function toRecord(
  made: {
    readonly deskCase: DeskCase;
    readonly rulebook: Rulebook;
    readonly weighed: readonly Weighed[];
    readonly decision: Decision;
    readonly how: How;
  },
  { clock, dice }: { readonly clock: Clock; readonly dice: Dice },
): DecisionRecord {
  const { deskCase, rulebook, weighed, decision, how } = made;
  const taken = weighed.find((one) => isSameDecision(one.decision, decision));
  if (taken === undefined) throw new Error(`case ${deskCase.id} does not allow ${JSON.stringify(decision)}`);
  return {
    version: 1,
    id: dice.id(),
    case: deskCase.id,
    rulebook: `${rulebook.id}@${rulebook.version}`,
    mode: how.mode,
    decidedAt: clock.now().toISOString(),
    decision,
    standing: taken.standing,
    ...(how.mode === 'exam' && how.sitting !== undefined
      ? { sitting: how.sitting, ...(how.place === undefined ? {} : { place: how.place }) }
      : {}),
  };
}

/** A decision of another day as it is weighed today; undefined where the case no longer allows it. */
export const weighedAs = ({ decision }: DecisionRecord, weighed: readonly Weighed[]): Weighed | undefined =>
  weighed.find((one) => isSameDecision(one.decision, decision));

/** A card for each rule that a decision broke. */
export function cardsOf(record: DecisionRecord, weighed: readonly Weighed[]): readonly CardRecord[] {
  const findings = weighedAs(record, weighed)?.findings ?? [];
  const broken = findings.filter(({ verdict }) => verdict === 'breached').map(({ rule }) => rule);
  return ruleCards(broken, { kind: 'decision', id: record.id }, record.decidedAt);
}
