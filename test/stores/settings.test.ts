import { expect, test } from 'vitest';
import { SettingsStore } from '../../src/stores/settings.svelte.ts';
import { keyValue } from '../support/screen.ts';

const read = (text: string | undefined, languages: readonly string[] = []) => {
  const { language, theme, textSize, sound } = new SettingsStore(keyValue(text === undefined ? {} : { settings: text }), languages);
  return { language, theme, textSize, sound };
};

test('the first known language of the browser is taken', () => {
  expect(read(undefined, ['fr', 'zh-Hans-CN', 'en']).language).toBe('zh');
  expect(read(undefined, ['en-GB', 'zh']).language).toBe('en');
  expect(read(undefined, ['fr']).language).toBe('en');
});

test('what was stored outweighs the browser', () => {
  expect(read('{"language":"zh","theme":"dark","textSize":"large","sound":true}', ['en'])).toEqual({
    language: 'zh',
    theme: 'dark',
    textSize: 'large',
    sound: true,
  });
});

test.each(['', 'not json', 'null', '[]', '7', '{"language":"fr","theme":"pink","textSize":3,"sound":"yes"}'])(
  'stored text that is not understood is passed over: %s',
  (text) => {
    expect(read(text, ['en'])).toEqual({ language: 'en', theme: 'system', textSize: 'normal', sound: false });
  },
);
