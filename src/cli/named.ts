import type { Content } from '../content/index.ts';
import type { Scenario } from '../domain/scenario/index.ts';
import type { Standards } from '../prover/index.ts';
import { BadUsage } from './bad-usage.ts';
import { standardsFor } from './library.ts';

export const readable = ({ scenarios }: Content): readonly Scenario[] => scenarios.flatMap(({ scenario }) => scenario ?? []);

/** The scenario of that id. */
export function scenarioCalled(id: string | undefined, content: Content): Scenario {
  const found = readable(content).find((scenario) => scenario.id === id);
  if (found !== undefined) return found;
  const known = readable(content)
    .map((scenario) => scenario.id)
    .join(', ');
  throw new BadUsage(`没有叫“${id ?? ''}”的剧本。现有：${known}`, `There is no scenario called “${id ?? ''}”. There are: ${known}`);
}

/** What a scenario is judged and graded by. */
export function standardsOf({ jurisdiction }: Scenario, content: Content): Standards {
  const standards = standardsFor({ jurisdiction }, content);
  if (standards === undefined)
    throw new BadUsage(
      `缺少 ${jurisdiction} 的规则库或评分表，请先运行 check。`,
      `The rulebook or rubric for ${jurisdiction} cannot be read; run check first.`,
    );
  return standards;
}
