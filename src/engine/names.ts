import { meterTop, type Condition, type Meter, type Reaction } from '../domain/persona/index.ts';

/** A guard's name is its condition in prose, so that a chart of the machine can be read by a trainer. */
export function nameOfCondition(row: Pick<Reaction, 'when' | 'unless'>): string {
  const unless = (row.unless ?? []).map((exception) => `not (${partsOf(exception).join(' and ') || 'always'})`);
  return [...partsOf(row.when), ...unless].join(' and ');
}

/** An action's name is what it does to the meters: `trust +1, tension -2`. */
export const nameOfChange = (change: Readonly<Partial<Record<Meter, number>>>): string =>
  Object.entries(change)
    .map(([meter, by]) => `${meter} ${by > 0 ? '+' : ''}${by}`)
    .join(', ');

function partsOf(condition: Condition | undefined): readonly string[] {
  if (condition === undefined) return [];
  const { meters, regions, repeated, means, authority, quiet } = condition;
  return [
    ...Object.entries(meters ?? {}).map(([meter, [least, most]]) => `${meter} ${most === meterTop ? `${least}+` : `${least}–${most}`}`),
    ...Object.entries(regions ?? {}).map(([region, states]) => `${region} is ${states.join(' or ')}`),
    ...(repeated === undefined ? [] : [repeated ? 'repeated' : 'not repeated']),
    ...(means === undefined ? [] : [`means ${means.join(' or ')}`]),
    ...(authority === undefined ? [] : [`authority ${authority.join(' or ')}`]),
    ...(quiet === undefined ? [] : [quiet ? 'nothing presses' : 'something presses']),
  ];
}
