import type { TabLock } from './ports.ts';

interface Note {
  readonly kind: 'asks' | 'holds' | 'takes';
  readonly name: string;
  readonly from: string;
}

/** Time enough for a tab in the background to answer. */
const patienceMs = 300;

/** Names held by word of mouth among tabs, where the browser has no locks. `self` names this tab. */
export function channelLocks(channel: BroadcastChannel, self: string): TabLock {
  const held = new Set<string>();
  const asking = new Map<string, (free: boolean) => void>();
  const listeners = new Set<(name: string) => void>();
  const say = (kind: Note['kind'], name: string): void => channel.postMessage({ kind, name, from: self } satisfies Note);

  /** Of two tabs asking at once, the one whose name comes first goes on. */
  const answer = ({ name, from }: Note): void => {
    if (held.has(name) || (asking.has(name) && self < from)) say('holds', name);
    else asking.get(name)?.(false);
  };
  const giveUp = (name: string): void => {
    asking.get(name)?.(false);
    if (held.delete(name)) for (const listener of listeners) listener(name);
  };
  channel.addEventListener('message', ({ data: note }: MessageEvent<Note>) => {
    if (note.from === self) return;
    if (note.kind === 'asks') answer(note);
    else if (note.kind === 'holds') asking.get(note.name)?.(false);
    else giveUp(note.name);
  });

  const ask = (name: string): Promise<boolean> =>
    new Promise((resolve) => {
      const settle = (free: boolean): void => {
        clearTimeout(timer);
        asking.delete(name);
        if (free) held.add(name);
        resolve(free);
      };
      const timer = setTimeout(() => settle(true), patienceMs);
      asking.set(name, settle);
      say('asks', name);
    });

  return {
    async acquire(name, manner = 'ask') {
      if (held.has(name)) return true;
      if (manner === 'ask') return ask(name);
      held.add(name);
      say('takes', name);
      return true;
    },
    release: (name) => void held.delete(name),
    onTaken(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
