import { expect, test } from 'vitest';
import type { Advisor } from '../../src/advisor/index.ts';
import { AdvisorStore } from '../../src/stores/advisor.ts';
import { chose, rubric, rulebook, scenario } from '../support/call-device.ts';

const parts = { scenario, rulebook, rubric };

function counted() {
  const kept = new Map<string, unknown>();
  let worked = 0;
  const advisor = { advise: () => Promise.resolve(((worked += 1), { start: {}, turns: [] })) } as unknown as Advisor;
  const workings = { get: async (key: string) => kept.get(key), set: async (key: string, value: unknown) => void kept.set(key, value) };
  return { store: new AdvisorStore(advisor, workings), times: () => worked };
}

test('the same call of the same scenario is worked out once, whatever language it was said in', async () => {
  const { store, times } = counted();
  const log = [chose('identify')];
  await store.advice(parts, { log, seed: 1 });
  await store.advice(parts, { log: [{ ...chose('identify'), text: '您好', atMs: 9 } as (typeof log)[number]], seed: 5 });
  expect(times()).toBe(1);
});

test('another call, or the same call of a scenario that was changed, is worked out again', async () => {
  const { store, times } = counted();
  await store.advice(parts, { log: [chose('identify')], seed: 1 });
  await store.advice(parts, { log: [chose('end')], seed: 1 });
  await store.advice({ ...parts, scenario: { ...scenario, hash: 'other' } }, { log: [chose('identify')], seed: 1 });
  expect(times()).toBe(3);
});
