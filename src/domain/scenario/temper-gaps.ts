import { diagnose, type Diagnostic } from '../authoring/index.ts';
import { meterIds, meterTop, type Meter } from '../persona/index.ts';
import { within, type Origin } from './names.ts';
import type { ConditionEntry, TemperEntry } from './schema-behaviour.ts';
import { toRange } from './to-condition.ts';

type Levels = Readonly<Record<Meter, number>>;
type Box = Readonly<Record<Meter, readonly [number, number]>>;

/** SCN212: for some values of the meters no state of a temper holds, so that the mood would be left over from before. */
export function checkTemper({ states }: TemperEntry, root: Origin): readonly Diagnostic[] {
  const moods = Object.values(states).map(({ when }) => boxOf(when));
  const open = allLevels.filter((levels) => !moods.some((mood) => holds(mood, levels)));
  const [first] = open;
  if (first === undefined) return [];
  const gap = inWords(widen(first, open));
  return [diagnose(root.document, within(root, 'temper', 'states').path, 'SCN212', { gap }, 'error', 'key')];
}

const values = Array.from({ length: meterTop + 1 }, (_, value) => value);
const allLevels: readonly Levels[] = values.flatMap((tension) =>
  values.flatMap((trust) => values.map((willingness) => ({ trust, tension, willingness }))),
);

/** A condition on anything but meters counts as held: whether it is, only the walk can tell. */
const boxOf = (when: ConditionEntry): Box => {
  const range = (meter: Meter) => (when[meter] === undefined ? ([0, meterTop] as const) : toRange(when[meter]));
  return { trust: range('trust'), tension: range('tension'), willingness: range('willingness') };
};

const holds = (box: Box, levels: Levels): boolean =>
  meterIds.every((meter) => levels[meter] >= box[meter][0] && levels[meter] <= box[meter][1]);

/** The largest block of uncovered values that begins at the first of them. */
function widen(first: Levels, open: readonly Levels[]): Box {
  let box: Box = {
    trust: [first.trust, first.trust],
    tension: [first.tension, first.tension],
    willingness: [first.willingness, first.willingness],
  };
  for (const meter of [...meterIds].reverse()) {
    for (let most = box[meter][1] + 1; most <= meterTop; most += 1) {
      const wider = { ...box, [meter]: [box[meter][0], most] as const };
      const inside = allLevels.filter((levels) => holds(wider, levels));
      if (inside.every((levels) => open.includes(levels))) box = wider;
      else break;
    }
  }
  return box;
}

function inWords(box: Box): string {
  const narrow = meterIds.filter((meter) => box[meter][0] > 0 || box[meter][1] < meterTop);
  return (narrow.length > 0 ? narrow : meterIds)
    .map((meter) => `${meter} ${box[meter][0] === box[meter][1] ? box[meter][0] : box[meter].join('–')}`)
    .join(', ');
}
