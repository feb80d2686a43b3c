/** What a key asks for while a question is before the trainee: an option by its number, or to go on. */
export function keyFor(event: KeyboardEvent): { readonly number: number } | 'enter' | undefined {
  if (event.defaultPrevented || event.repeat || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const { target } = event;
  if (target instanceof HTMLElement && target.closest('dialog, select, textarea') !== null) return undefined;
  const pickable = target instanceof HTMLInputElement && (target.type === 'radio' || target.type === 'checkbox');
  const typing = target instanceof HTMLInputElement && !pickable;
  if (event.key === 'Enter') return target instanceof HTMLElement && target.closest('button, a, summary') !== null ? undefined : 'enter';
  return !typing && /^[1-9]$/u.test(event.key) ? { number: Number(event.key) } : undefined;
}
