export type Shortcut = 'case-file' | 'notes' | 'plan-desk' | 'hang-up' | 'back' | 'help';

const keys: Readonly<Record<string, Shortcut>> = {
  'c': 'case-file',
  'n': 'notes',
  'p': 'plan-desk',
  'h': 'hang-up',
  'b': 'back',
  '?': 'help',
  '？': 'help',
};

/** What a key asks for on a call: a sentence by its number, or one of the shortcuts. Nothing while someone types. */
export function shortcutOf(event: KeyboardEvent): Shortcut | { readonly choice: number } | undefined {
  if (!isForScreen(event)) return undefined;
  if (/^[1-9]$/u.test(event.key)) return { choice: Number(event.key) - 1 };
  return keys[event.key.toLowerCase()];
}

/** A key that is pressed once, by itself, and not into a field. */
export const isForScreen = (event: KeyboardEvent): boolean =>
  !(event.defaultPrevented || event.repeat || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) &&
  !isTyping(event.target);

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, select, dialog, [contenteditable]') !== null;
