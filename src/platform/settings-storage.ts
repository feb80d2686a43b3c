import type { KeyValue } from './ports.ts';

/** The browser's own storage. Where it is refused or full, what was set lives as long as the page. */
export function settingsStorage(open: () => Storage = () => localStorage): KeyValue {
  const unsaved = new Map<string, string>();
  return {
    get: (key) => unsaved.get(key) ?? quietly(() => open().getItem(named(key))) ?? undefined,
    set: (key, value) => {
      unsaved.set(key, value);
      quietly(() => {
        open().setItem(named(key), value);
        unsaved.delete(key);
      });
    },
  };
}

const named = (key: string): string => `right-party.${key}`;

function quietly<Value>(work: () => Value): Value | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
