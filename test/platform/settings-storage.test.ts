import { expect, test } from 'vitest';
import { settingsStorage } from '../../src/platform/index.ts';

function storage(): Storage {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  } as unknown as Storage;
}

test('what was set is there on the next visit', () => {
  const shared = storage();
  settingsStorage(() => shared).set('language', 'zh');
  expect(settingsStorage(() => shared).get('language')).toBe('zh');
  expect(shared.getItem('right-party.language')).toBe('zh');
});

test('what was never set is nothing', () => {
  expect(settingsStorage(storage).get('language')).toBeUndefined();
});

test('in a browser that refuses storage a setting lives as long as the page', () => {
  const settings = settingsStorage(() => {
    throw new DOMException('Not here.', 'SecurityError');
  });
  expect(settings.get('language')).toBeUndefined();
  settings.set('language', 'zh');
  expect(settings.get('language')).toBe('zh');
});

test('on a full disk the new setting holds, and the old one is not read back over it', () => {
  const shared = storage();
  const settings = settingsStorage(() => shared);
  settings.set('language', 'en');
  shared.setItem = () => {
    throw new DOMException('The disk is full.', 'QuotaExceededError');
  };
  settings.set('language', 'zh');
  expect(settings.get('language')).toBe('zh');
});
