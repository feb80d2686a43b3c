import { expect, it } from 'vitest';
import { replay } from '../../src/engine/index.ts';
import { toLog } from '../../src/prover/index.ts';
import { builtInScenarios } from '../support/built-in.ts';

it('he walks off to talk once; asked again, he has moved already', () => {
  const scenario = builtInScenarios.find(({ id }) => id === 'laid-off-hardship');
  if (scenario === undefined) throw new Error('the scenario cannot be read');
  const asks = { acts: ['check-convenience'], misconduct: [] } as const;
  const turns = replay(scenario, 1, toLog(scenario, [{ acts: ['identify-self'], misconduct: [] }, asks, asks, asks], 'zh'));
  const said = turns.slice(2).map(({ debtor }) => debtor.lines.map(({ line }) => line));
  expect(said).toEqual([['steps-outside'], ['already-aside'], ['already-aside']]);
});
