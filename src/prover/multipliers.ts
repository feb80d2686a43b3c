import { meterIds } from '../domain/persona/index.ts';
import type { Scenario } from '../domain/scenario/index.ts';
import type { Walk } from './walk.ts';

/** What makes a debtor's memory large: how many values each region, meter and the echo really take, largest first. */
export function multipliers({ program }: Scenario, { states }: Walk): readonly { readonly region: string; readonly size: number }[] {
  const names = [...program.regions.map(({ id }) => id), ...meterIds, 'echo'];
  return names
    .map((region, slot) => ({ region, size: new Set(states.map((state) => state[slot])).size }))
    .filter(({ size }) => size > 1)
    .sort((a, b) => b.size - a.size || a.region.localeCompare(b.region, 'en'));
}

/** The largest of them in words. */
export const largestFactors = (scenario: Scenario, walked: Walk): string =>
  multipliers(scenario, walked)
    .slice(0, 4)
    .map(({ region, size }) => `${region} ×${size}`)
    .join(', ');
