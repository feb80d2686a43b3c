import type { Words } from '../../domain/dialogue/index.ts';
import type { Content } from '../../stores/content.ts';

/** Ending ids to their titles, for scenarios still in the library. Those that cannot be opened are left out. */
export async function openEndings(content: Content, scenarios: readonly string[]): Promise<ReadonlyMap<string, Words>> {
  const opened = await Promise.all([...new Set(scenarios)].map((id) => content.openScenario(id).catch(() => undefined)));
  return new Map(
    opened.flatMap((scenario) => scenario?.endings.map(({ id, title }) => [endingKey(scenario.id, id), title] as const) ?? []),
  );
}

export const endingKey = (scenario: string, ending: string): string => `${scenario}/${ending}`;
