// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { fileExchange } from '../../src/platform/index.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const picked = (bytes: readonly number[] | string): Blob => {
  const content = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : Uint8Array.from(bytes);
  return { size: content.length, arrayBuffer: () => Promise.resolve(content.buffer) } as Blob;
};

test('a file is read as text, whatever its language', async () => {
  expect(await fileExchange.read(picked('{"冷静":"期"}'), 100)).toEqual({ text: '{"冷静":"期"}' });
});

test('the mark that some editors put before the text is no part of it', async () => {
  expect(await fileExchange.read(picked([0xef, 0xbb, 0xbf, 0x7b, 0x7d]), 100)).toEqual({ text: '{}' });
});

test('a file that is too large is not opened', async () => {
  const file = picked('12345');
  const opened = vi.spyOn(file, 'arrayBuffer');
  expect(await fileExchange.read(file, 4)).toEqual({ mishap: 'too-large' });
  expect(opened).not.toHaveBeenCalled();
});

test('a picture, or text in another encoding, is not taken for text', async () => {
  expect(await fileExchange.read(picked([0xff, 0xfe, 0x7b, 0x00]), 100)).toEqual({ mishap: 'not-text' });
});

test('a file that is gone since it was picked is a mishap, not a crash', async () => {
  const gone = { size: 2, arrayBuffer: () => Promise.reject(new DOMException('Gone.', 'NotFoundError')) } as unknown as Blob;
  expect(await fileExchange.read(gone, 100)).toEqual({ mishap: 'unreadable' });
});

test('a file is handed over under its name, and its address is given back later', () => {
  vi.useFakeTimers();
  const released = vi.fn();
  URL.createObjectURL = () => 'blob:records';
  URL.revokeObjectURL = released;
  const clicked: { href: string; download: string }[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    clicked.push({ href: this.href, download: this.download });
  });
  fileExchange.save('records.json', '{}');
  expect(clicked).toEqual([{ href: 'blob:records', download: 'records.json' }]);
  expect(document.querySelector('a')).toBeNull();
  expect(released).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(released.mock.calls).toEqual([['blob:records']]);
});
