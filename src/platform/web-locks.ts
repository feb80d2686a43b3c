import type { TabLock } from './ports.ts';

interface Held {
  readonly free: () => void;
  /** Settles once the browser has let go. */
  readonly over: Promise<void>;
}

/** Names held by the browser's own locks, which let go of them even when a tab crashes. */
export function webLocks(locks: LockManager): TabLock {
  const heldByName = new Map<string, Held>();
  const lettingGo = new Map<string, Promise<void>>();
  const listeners = new Set<(name: string) => void>();

  const request = (name: string, manner: 'ask' | 'steal'): Promise<boolean> =>
    new Promise((answer) => {
      let mine: Held | undefined;
      const over: Promise<void> = locks
        .request(`right-party.${name}`, manner === 'steal' ? { steal: true } : { ifAvailable: true }, (lock) => {
          if (lock === null) return answer(false);
          return new Promise<void>((free) => {
            mine = { free, over };
            heldByName.set(name, mine);
            answer(true);
          });
        })
        .then(
          () => undefined,
          () => {
            // A page that may not use locks cannot hear of other tabs either: it goes on alone.
            answer(true);
            if (mine === undefined || heldByName.get(name) !== mine) return;
            heldByName.delete(name);
            for (const listener of listeners) listener(name);
          },
        );
    });

  return {
    async acquire(name, manner = 'ask') {
      if (heldByName.has(name)) return true;
      await lettingGo.get(name);
      return request(name, manner);
    },
    release(name) {
      const held = heldByName.get(name);
      if (held === undefined) return;
      heldByName.delete(name);
      lettingGo.set(name, held.over);
      held.free();
    },
    onTaken(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
