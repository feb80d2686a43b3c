import { houseLine, houseMessage } from '../casework/index.ts';
import type { Channel, ContactPlan, IsoDateTime } from '../dialogue/index.ts';
import type { DeskCase, Way } from './desk-case.ts';

/** What the trainee decides: to make contact now, to wait and then make it, or to make none. */
export type Decision =
  | { readonly decision: 'contact'; readonly way: string }
  | { readonly decision: 'wait'; readonly way: string; readonly until: IsoDateTime }
  | { readonly decision: 'do-not-contact' };

/** Every decision that the case allows, in its own order: each way now, then later, then none. */
export const everyDecision = ({ ways, later }: Pick<DeskCase, 'ways' | 'later'>): readonly Decision[] => [
  ...ways.flatMap(({ id }): Decision[] => [
    { decision: 'contact', way: id },
    ...later.map((until): Decision => ({ decision: 'wait', way: id, until })),
  ]),
  { decision: 'do-not-contact' },
];

export const isSameDecision = (one: Decision, other: Decision): boolean =>
  one.decision === other.decision && wayOf(one) === wayOf(other) && untilOf(one) === untilOf(other);

/** When the contact would be made; undefined where none is. */
export const whenOf = (decision: Decision, { now }: Pick<DeskCase, 'now'>): IsoDateTime | undefined =>
  decision.decision === 'do-not-contact' ? undefined : (untilOf(decision) ?? now);

/** A way taken at some moment, as the rules read it. */
export function planOf(way: Way, at: IsoDateTime, { caseFile, zone }: Pick<DeskCase, 'caseFile' | 'zone'>): ContactPlan {
  const point = caseFile.contactPoints?.find(({ id }) => id === way.point);
  const place = way.place ?? point?.place;
  return {
    decision: 'contact',
    ...(point === undefined ? {} : { whom: point.owner, ...(point.person === undefined ? {} : { person: point.person }) }),
    point: way.point,
    channel: way.channel,
    at,
    zone,
    purpose: way.purpose,
    ...(place === undefined ? {} : { place }),
    ...(spoken.has(way.channel) ? { line: { ...houseLine, ...way.line } } : {}),
    ...(way.channel === 'phone' ? {} : { message: { ...houseMessage, ...way.message } }),
    ...(way.visit === undefined ? {} : { visit: way.visit }),
  };
}

const spoken: ReadonlySet<Channel> = new Set(['phone', 'sms']);

const wayOf = (decision: Decision): string | undefined => ('way' in decision ? decision.way : undefined);
const untilOf = (decision: Decision): IsoDateTime | undefined => ('until' in decision ? decision.until : undefined);
