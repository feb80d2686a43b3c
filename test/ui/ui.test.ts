import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import Confirm from '../../src/ui/Confirm.svelte';
import Difficulty from '../../src/ui/Difficulty.svelte';
import Gate from '../../src/ui/Gate.svelte';
import Mark from '../../src/ui/Mark.svelte';
import Segments from '../../src/ui/Segments.svelte';

test('a question takes the focus on its safe answer', async () => {
  const user = userEvent.setup();
  const [onyes, onno] = [vi.fn(), vi.fn()];
  render(Confirm, { question: '要删除吗？', yes: '删除', no: '保留', onyes, onno });
  expect(screen.getByRole('dialog', { name: '要删除吗？' })).toBeVisible();
  expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual(['保留', '删除']);
  await user.click(screen.getByRole('button', { name: '删除' }));
  expect(onyes).toHaveBeenCalledOnce();
  expect(onno).not.toHaveBeenCalled();
});

test('marks differ in shape, not in colour alone', () => {
  const shapes = (['breach', 'warning', 'good', 'unknown'] as const).map((kind) => {
    const { container, unmount } = render(Mark, { kind, label: kind });
    const shape = container
      .querySelector('svg')
      ?.innerHTML.replaceAll(/<!--.*?-->/g, '')
      .trim();
    expect(screen.getByRole('img', { name: kind })).toBeVisible();
    unmount();
    return shape;
  });
  expect(new Set(shapes).size).toBe(4);
});

test('the gate says in words which way it went', () => {
  render(Gate, { passed: false, label: '未通过' });
  expect(screen.getByText('未通过')).toBeVisible();
});

test('difficulty is spoken as words', () => {
  render(Difficulty, { level: 4, label: '难度 4，共 5 级' });
  expect(screen.getByRole('img', { name: '难度 4，共 5 级' })).toBeVisible();
});

test('one of several is chosen by pointer or keyboard', async () => {
  const user = userEvent.setup();
  const onchange = vi.fn();
  const options = [
    { value: 'light', label: 'Light' },
    { value: 'dark', label: 'Dark' },
  ];
  render(Segments, { legend: 'Appearance', value: 'light', options, onchange });
  expect(screen.getByRole('group', { name: 'Appearance' })).toBeVisible();
  await user.click(screen.getByRole('radio', { name: 'Dark' }));
  expect(onchange).toHaveBeenCalledExactlyOnceWith('dark');
});
