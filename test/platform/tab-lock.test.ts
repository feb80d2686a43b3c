import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { channelLocks } from '../../src/platform/channel-locks.ts';
import { systemDice, tabLock, type TabLock } from '../../src/platform/index.ts';
import { webLocks } from '../../src/platform/web-locks.ts';
import { fakeLocks } from './fake-locks.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Word of mouth among the tabs of a test: each hears what the others say, a moment later. */
function town(): () => BroadcastChannel {
  const tabs: EventTarget[] = [];
  return () => {
    const tab = new EventTarget();
    tabs.push(tab);
    const postMessage = (data: unknown): void =>
      queueMicrotask(() =>
        tabs.filter((other) => other !== tab).forEach((other) => other.dispatchEvent(new MessageEvent('message', { data }))),
      );
    return Object.assign(tab, { postMessage }) as unknown as BroadcastChannel;
  };
}

const makers: readonly [how: string, make: () => () => TabLock][] = [
  [
    'by the browser’s locks',
    () => {
      const locks = fakeLocks();
      return () => webLocks(locks);
    },
  ],
  [
    'by word of mouth',
    () => {
      const join = town();
      let tabs = 0;
      return () => channelLocks(join(), `tab-${(tabs += 1)}`);
    },
  ],
];

describe.each(makers)('%s', (_how, make) => {
  const settled = async <Value>(answer: Promise<Value>): Promise<Value> => {
    await vi.advanceTimersByTimeAsync(1_000);
    return answer;
  };
  const tabs = (): { readonly first: TabLock; readonly second: TabLock } => {
    const open = make();
    return { first: open(), second: open() };
  };

  test('the first tab holds the call, the second is told', async () => {
    const { first, second } = tabs();
    expect(await settled(first.acquire('call'))).toBe(true);
    expect(await settled(second.acquire('call'))).toBe(false);
  });

  test('asking again for what is held here is granted', async () => {
    const { first } = tabs();
    await settled(first.acquire('call'));
    expect(await settled(first.acquire('call'))).toBe(true);
  });

  test('two calls are two names', async () => {
    const { first, second } = tabs();
    await settled(first.acquire('one'));
    expect(await settled(second.acquire('other'))).toBe(true);
  });

  test('a call let go can be taken up by the other tab', async () => {
    const { first, second } = tabs();
    await settled(first.acquire('call'));
    await settled(Promise.resolve(first.release('call')));
    expect(await settled(second.acquire('call'))).toBe(true);
    expect(await settled(first.acquire('call'))).toBe(false);
  });

  test('leaving a call and coming straight back is no second tab', async () => {
    const { first } = tabs();
    await settled(first.acquire('call'));
    first.release('call');
    expect(await settled(first.acquire('call'))).toBe(true);
  });

  test('when the second tab takes the call over, the first is told, once', async () => {
    const { first, second } = tabs();
    const [told, toldToo] = [vi.fn(), vi.fn()];
    first.onTaken(told);
    second.onTaken(toldToo);
    await settled(first.acquire('call'));
    expect(await settled(second.acquire('call', 'steal'))).toBe(true);
    expect(told.mock.calls).toEqual([['call']]);
    expect(toldToo.mock.calls).toEqual([]);
    expect(await settled(first.acquire('call'))).toBe(false);
  });

  test('the first tab can take the call back', async () => {
    const { first, second } = tabs();
    const told = vi.fn();
    second.onTaken(told);
    await settled(first.acquire('call'));
    await settled(second.acquire('call', 'steal'));
    expect(await settled(first.acquire('call', 'steal'))).toBe(true);
    expect(told.mock.calls).toEqual([['call']]);
  });

  test('who stopped listening is not told', async () => {
    const { first, second } = tabs();
    const told = vi.fn();
    first.onTaken(told)();
    await settled(first.acquire('call'));
    await settled(second.acquire('call', 'steal'));
    expect(told.mock.calls).toEqual([]);
  });

  test('of two tabs opened at once exactly one holds the call', async () => {
    const { first, second } = tabs();
    const [one, other] = await settled(Promise.all([first.acquire('call'), second.acquire('call')]));
    expect([one, other].filter(Boolean)).toEqual([true]);
  });

  test('letting go of what is not held is nothing', async () => {
    const { first, second } = tabs();
    await settled(first.acquire('call'));
    second.release('call');
    expect(await settled(second.acquire('call'))).toBe(false);
  });
});

test('a page that may not use locks goes on alone', async () => {
  const refuse = { request: () => Promise.reject(new DOMException('Not here.', 'SecurityError')) } as unknown as LockManager;
  const told = vi.fn();
  const lock = webLocks(refuse);
  lock.onTaken(told);
  expect(await lock.acquire('call')).toBe(true);
  expect(told.mock.calls).toEqual([]);
});

test('the browser’s locks are used where there are any', async () => {
  const locks = fakeLocks();
  vi.stubGlobal('navigator', { locks });
  const [first, second] = [tabLock(systemDice), tabLock(systemDice)];
  expect(await first.acquire('call')).toBe(true);
  expect(await second.acquire('call')).toBe(false);
});

test('without locks or channels every tab thinks itself alone', async () => {
  vi.stubGlobal('navigator', {});
  vi.stubGlobal('BroadcastChannel', undefined);
  expect(await tabLock(systemDice).acquire('call')).toBe(true);
});
