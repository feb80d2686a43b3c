import { expect, test } from 'vitest';
import { runInNewContext } from 'node:vm';
import { offlineWorker } from '../../src/build/offline-worker.ts';

const scope = 'https://trainer.example/desk/';

/** A browser as small as the worker needs: caches by name, listeners, and a network that may be down. */
function browser(online: () => boolean = () => true) {
  const caches = new Map<string, Map<string, string>>();
  const listeners = new Map<string, (event: unknown) => void>();
  const url = (wanted: string | { url: string }): string => new URL(typeof wanted === 'string' ? wanted : wanted.url, scope).href;
  const fetched = async (wanted: { url: string }): Promise<string> => {
    if (!online()) throw new TypeError('offline');
    return `network ${wanted.url}`;
  };
  const globals = {
    self: {
      registration: { scope },
      clients: { claim: () => Promise.resolve() },
      addEventListener: (type: string, listener: (event: unknown) => void) => listeners.set(type, listener),
    },
    Request: class {
      readonly url: string;
      constructor(file: string) {
        this.url = url(file);
      }
    },
    fetch: fetched,
    caches: {
      keys: () => Promise.resolve([...caches.keys()]),
      delete: (name: string) => Promise.resolve(caches.delete(name)),
      open: (name: string) => {
        const kept = caches.get(name) ?? new Map<string, string>();
        caches.set(name, kept);
        return Promise.resolve({
          addAll: async (requests: { url: string }[]) => {
            for (const request of requests) kept.set(request.url, await fetched(request));
          },
          match: (wanted: string | { url: string }, options?: { ignoreVary?: boolean }) =>
            Promise.resolve(options?.ignoreVary ? kept.get(url(wanted)) : undefined),
        });
      },
    },
  };
  return {
    caches,
    start: (source: string) => runInNewContext(source, globals),
    lifecycle: (type: 'install' | 'activate') =>
      new Promise<unknown>((resolve, reject) =>
        listeners.get(type)?.({ waitUntil: (work: Promise<unknown>) => work.then(resolve, reject) }),
      ),
    ask: (request: { url: string; method?: string; mode?: string }): Promise<string> | undefined => {
      let answer: Promise<string> | undefined;
      const event = { request: { method: 'GET', mode: 'cors', ...request }, respondWith: (work: Promise<string>) => (answer = work) };
      listeners.get('fetch')?.(event);
      return answer;
    },
  };
}

test('every file of the build is kept, and answered from there without a network', async () => {
  let online = true;
  const page = browser(() => online);
  page.start(offlineWorker('b1', ['index.html', 'assets/main.js']));
  await page.lifecycle('install');
  online = false;
  expect(await page.ask({ url: `${scope}assets/main.js` })).toBe(`network ${scope}assets/main.js`);
  expect(await page.ask({ url: `${scope}?source=home`, mode: 'navigate' })).toBe(`network ${scope}index.html`);
  await expect(page.ask({ url: `${scope}elsewhere.json` })).rejects.toThrow('offline');
});

test('only the older builds of this very address are cleaned away', async () => {
  const page = browser();
  const [old, neighbour] = [`right-party ${scope} b0`, 'right-party https://trainer.example/other/ b0'];
  page.caches.set(old, new Map()).set(neighbour, new Map());
  page.start(offlineWorker('b1', ['index.html']));
  await page.lifecycle('install');
  await page.lifecycle('activate');
  expect([...page.caches.keys()]).toEqual([neighbour, `right-party ${scope} b1`]);
});

test('other addresses and other methods are left to the browser', () => {
  const page = browser();
  page.start(offlineWorker('b1', []));
  expect(page.ask({ url: 'https://elsewhere.example/' })).toBeUndefined();
  expect(page.ask({ url: scope, method: 'POST' })).toBeUndefined();
});

test('an install that cannot fetch a file fails whole', async () => {
  const page = browser(() => false);
  page.start(offlineWorker('b1', ['index.html']));
  await expect(page.lifecycle('install')).rejects.toThrow('offline');
});
