/** Where a page's heading comes only with its data: reading goes on at it, unless the person has moved on already. */
export function readOnHere(): void {
  if (document.activeElement?.id === 'main') document.querySelector<HTMLElement>('h1[tabindex]')?.focus({ preventScroll: true });
}
