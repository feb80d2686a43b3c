import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { AdvisorDesk, type Advisor } from '../../../src/advisor/index.ts';
import ScenarioProof from '../../../src/routes/proof/ScenarioProof.svelte';
import { scenario, smallContent } from '../../support/call-device.ts';
import { show, type Scene } from '../../support/screen.ts';

const open = async (scene: Scene = {}) => {
  const around = await show(
    ScenarioProof,
    { params: { id: scenario.id } },
    { content: smallContent, advisor: new AdvisorDesk(() => 0), ...scene },
  );
  return { ...around, user: userEvent.setup() };
};

test('nothing is given away before it is asked for', async () => {
  await open();
  expect(screen.getByText(/gives away how the call can end/u)).toBeVisible();
  expect(screen.queryByRole('heading', { name: 'How it can end' })).toBeNull();
});

test('shows what was walked, what holds, how the call can end and the way there, in the words of the scenario', async () => {
  const { user, language } = await open();
  await user.click(screen.getByRole('button', { name: 'Show the proof' }));
  expect(await screen.findByRole('region', { name: 'What was walked' })).toHaveTextContent(/states of the debtor/u);
  const holds = screen.getByRole('region', { name: 'What holds' });
  expect(within(holds).getAllByRole('listitem').length).toBeGreaterThan(15);
  expect(holds).toHaveTextContent('Pressure never pays');
  expect(within(holds).queryByText('does not hold')).toBeNull();
  const endings = screen.getByRole('region', { name: 'How it can end' });
  expect(endings).toHaveTextContent('Agreed');
  expect(endings).toHaveTextContent('Could you pay it tonight?');
  expect(screen.getByRole('region', { name: 'Shortest lawful way to a good ending' })).toHaveTextContent(/turns to “Agreed”/u);
  language.choose('zh');
  expect(await screen.findByRole('region', { name: '会怎么结束' })).toHaveTextContent('今晚能还上吗？');
});

test('a scenario that could not be walked is told of, and so is one that is too large', async () => {
  const broken: Advisor = { ...new AdvisorDesk(() => 0), prove: () => Promise.reject(new Error('gone')) } as unknown as Advisor;
  const { user } = await open({ advisor: broken });
  await user.click(screen.getByRole('button', { name: 'Show the proof' }));
  expect(await screen.findByText(/could not be walked/u)).toBeVisible();
});
