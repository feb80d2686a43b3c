/** What an address names inside a page is scrolled to, and reading goes on there. */
export const comeHere =
  (isAsked: boolean) =>
  (element: HTMLElement): (() => void) | undefined => {
    if (!isAsked) return undefined;
    const frame = requestAnimationFrame(() => {
      element.scrollIntoView({ block: 'start' });
      element.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  };
