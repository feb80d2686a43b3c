/** The screens of the rulebooks; they arrive together. */
export { default as RulePage } from './RulePage.svelte';
export { default as Rules } from './Rules.svelte';
export { default as ToCheck } from './ToCheck.svelte';
export { default as WholeBook } from './WholeBook.svelte';
