import { vi } from 'vitest';

/** A desktop on which nothing moves by itself. Import it before the screen. */
export const device = { wide: true };

window.matchMedia = (query: string): MediaQueryList =>
  ({
    get matches() {
      return query.includes('reduced-motion') || (query.includes('min-width') && device.wide);
    },
    media: query,
    addEventListener: vi.fn(),
    removeEventListener: vi.fn(),
  }) as unknown as MediaQueryList;

globalThis.ResizeObserver ??= class {
  observe = vi.fn();
  unobserve = vi.fn();
  disconnect = vi.fn();
};
