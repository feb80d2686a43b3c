import { meterIds, type Meter, type Reaction, type Region } from '../../domain/persona/index.ts';
import { plain } from '../moves.ts';
import { pathTo } from '../walk.ts';
import { firstWays } from './first-ways.ts';
import type { Flaw, Property } from './flaw.ts';

/** What a debtor thinks of having a question answered, and of having it passed over: the first never harms, the second never helps. */
export const questionsWantAnswers: Property = {
  code: 'SCN351',
  flaws: ({ scenario }) =>
    scenario.program.regions
      .filter(({ role }) => role === 'agenda')
      .flatMap((region) => [
        ...oncePerMeter(region, 'answered', (row) => row.to === 'settled', -1),
        ...oncePerMeter(region, 'ignored', (row) => row.to === 'pressed', +1),
        ...oncePerMeter(region, 'dropped', (row) => row.to === 'dropped', +1),
      ]),
};

/** Meters that a question's rows of a sort move the wrong way: down when it is answered, up when it is passed over. Warmth counts: less tension is up. */
function oncePerMeter({ id, states }: Region, part: string, is: (row: Reaction) => boolean, wrong: 1 | -1): readonly Flaw[] {
  const rows = Object.values(states).flatMap(({ on }) => Object.values(on).flatMap((list) => list.filter(is)));
  return meterIds
    .filter((meter) => rows.some(({ change }) => Math.sign(warmth(meter, change?.[meter] ?? 0)) === wrong))
    .map((meter) => ({ path: ['agenda', id, part], args: { question: id, part, meter } }));
}

const warmth = (meter: Meter, change: number): number => (meter === 'tension' ? -change : change);

/** Saying again what the debtor notices leaves them no warmer than if they had not just heard it. */
export const repeatingNeverWarms: Property = {
  code: 'SCN352',
  flaws: ({ scenario: { program }, walked }) => {
    const { states, tables } = walked;
    const meters = program.regions.length;
    const told = new Map<string, Flaw>();
    states.forEach((state, index) => {
      const act = program.notices[state.at(-1)! - 1];
      if (act === undefined || tables.ended(state) || told.has(act)) return;
      const move = plain([act], []);
      const unheard = state.slice().fill(0, -1);
      const [again, fresh] = [tables.step(state, move.events, []), tables.step(unheard, move.events, [])];
      const warmer = meterIds.find((meter, at) => warmth(meter, again[meters + at]! - fresh[meters + at]!) > 0);
      if (warmer !== undefined)
        told.set(act, { path: ['persona'], args: { move: act, meter: warmer }, way: [...pathTo(walked, index), move] });
    });
    return [...told.values()];
  },
};

/** A sentence that its author calls good never costs both trust and calm where it is on offer. */
export const goodWordsDoNoHarm: Property = {
  code: 'SCN353',
  flaws: ({ scenario: { program }, walked }) => {
    const { moves, tables } = walked;
    const [trust, tension] = [program.regions.length, program.regions.length + 1];
    return firstWays(
      walked,
      moves.map(({ choice }) => choice?.grade === 'good'),
      (from, to, { choice }) => (!tables.ended(to) && to[trust]! < from[trust]! && to[tension]! > from[tension]! ? choice?.id : undefined),
    ).map(({ what, move, way }) => ({ path: ['choices', ...(what.includes('.') ? [] : [what])], args: { choice: move }, way }));
  },
};
